import type { Amount, Costs } from './costs.js';

/** The costs as a table in Markdown. */
export function costsAsText({ nodes, leaves, shape, linksBetweenNodes, latency, costs }: Costs): string {
  const head = ['change', 'between nodes', 'comparisons', 'to leaves', 'rosters', 'known to all after'];
  const rows = costs.map(({ change, betweenNodes, comparisons, toLeaves, rosters, convergence }) => [
    change,
    ...[betweenNodes, comparisons, toLeaves, rosters].map(words),
    `${convergence.roundTrips} round trips`,
  ]);
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const about = `${nodes} nodes (${shape}, ${linksBetweenNodes} links), ${leaves} leaves, ${latency} ms one way; messages / bytes:`;
  return [about, '', line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function words({ messages, bytes }: Amount): string {
  return messages === 0 ? '-' : `${Math.round(10 * messages) / 10} / ${bytes}`;
}
