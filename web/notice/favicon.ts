/** The picture of the page in the row of tabs: with a dot if something is unread, in another colour if it is for the user. */
export function favicon(unread: number, mentions: number): string {
  const dot =
    unread === 0
      ? ''
      : `<circle cx="25" cy="7" r="7" fill="${mentions > 0 ? '#d6452f' : '#e0a100'}" stroke="#fff" stroke-width="2"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M9 10.5 23 9 17 23Z" fill="none" stroke="#0a6b5c" stroke-width="2" stroke-linejoin="round"/><g fill="#0a6b5c"><circle cx="9" cy="10.5" r="4"/><circle cx="23" cy="9" r="3"/><circle cx="17" cy="23" r="4.75"/></g>${dot}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
