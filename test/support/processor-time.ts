/**
 * Milliseconds of processor time that a task takes: unlike the time by the wall it does not grow while other programs keep the machine busy.
 * Only for telling what ends from what would go on for seconds or hours.
 */
export function processorTime(task: () => void): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
