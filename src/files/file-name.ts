/** What stands behind the last slash of either kind. */
const folders = /^.*[/\\]/su;
/** Controls, line breaks, and what turns the direction of text or cannot be seen: with these a name can pass for another. */
const treacherous = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu;
/** Emoji of several parts are joined by this one. */
const joiner = '\u200d';
/** What is no part of a name on one system or another. */
const unfit = /[<>:"|?*]/gu;
const longestName = 120;
const longestExtension = 16;

/**
 * A name that can be shown, and that a file may have on any disk, out of whatever somebody has put into an offer: its last part,
 * without what misleads, 120 characters at most with its extension. Never empty, never a way into another folder, never hidden.
 */
export function harmlessFileName(name: string): string {
  const last = name.normalize('NFC').replace(folders, '');
  const plain = last.replace(treacherous, (each) => (each === joiner ? each : '\ufffd')).replace(unfit, '_');
  const trimmed = plain.replace(/\s+/gu, ' ').replace(/^[. ]+|[. ]+$/gu, '');
  return trimmed === '' ? 'file' : shortened(trimmed);
}

function shortened(name: string): string {
  const characters = [...name];
  if (characters.length <= longestName) return name;
  const extension = /\.[^. ]+$/u.exec(name)?.[0] ?? '';
  const kept = [...extension].length <= longestExtension ? extension : '';
  return `${characters.slice(0, longestName - [...kept].length - 1).join('')}\u2026${kept}`;
}

/** A media type as it may be shown and put into a Blob; `application/octet-stream` for whatever is none. */
export function harmlessMediaType(type: string): string {
  const plain = type.toLowerCase();
  return /^[a-z]{1,20}\/[a-z0-9][a-z0-9.+-]{0,79}$/.test(plain) ? plain : 'application/octet-stream';
}
