import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

/**
 * Puts Markdown between `<!-- name -->` and `<!-- /name -->` of a file. Paths are from the root of the project, where npm runs its scripts.
 * @throws Error if the file has no such place.
 */
export async function writeGeneratedPart(path: string, name: string, markdown: string): Promise<void> {
  const before = await readFile(path, 'utf8');
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [before.indexOf(start), before.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${path} has no place between ${start} and ${end}`);
  const after = `${before.slice(0, from + start.length)}\n\n${markdown}\n\n${before.slice(to)}`;
  await writeFile(path, await format(after, { ...(await resolveConfig(path)), filepath: path }));
}
