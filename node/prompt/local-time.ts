/** A day by the calendar of this machine's time zone, such as 2026-05-20. `at`: epoch milliseconds. */
export function localDay(at: number): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

/** The same with the time of day, such as 2026-05-20 09:05. */
export function localTime(at: number): string {
  const date = new Date(at);
  return `${localDay(at)} ${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
