import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { templates } from '../../../web/locales/de.js';
import { languageFor } from '../../../web/locales/language.js';

/** What is not needed to paint the page has its words in files of its own. */
const sources = [
  ...readdirSync(new URL('../../../web/texts/', import.meta.url)).map((name) => `texts/${name}`),
  'elements/share-texts.ts',
  'moving/moving-texts.ts',
  'carrying/carry-texts.ts',
  'elements/help-texts.ts',
  'elements/safety-texts.ts',
  'elements/way-texts.ts',
  'embed/embed-texts.ts',
  'network/map-texts.ts',
  'searching/searching-texts.ts',
];
const source = sources.map((name) => readFileSync(new URL(`../../../web/${name}`, import.meta.url), 'utf8')).join('\n');
const named = [...source.matchAll(/\bid: '([\w.-]+)'/g)].map(([, id = '']) => id);

/** What a page never comes across, or says by the state of a message. */
const neverShown = new Set([
  'InvalidLimitError',
  'ProtocolError',
  'TraceToSelfError',
  'NotDeliveredError',
  'ListenError',
  'JoinError',
]);

/** How many values an English text has a place for. */
function placesOf(id: string): number {
  const [, text = ''] =
    new RegExp(`msg\\(\\s*str\`((?:[^\`]|\\{[^}]*\`[^}]*\\})*?)\`,\\s*\\{\\s*id: '${id.replace(/[.]/g, '\\.')}'`).exec(
      source,
    ) ?? [];
  return text.split('${').length - 1;
}

describe('German', () => {
  it('has a word for everything, and none for what is not there', () => {
    const said = Object.keys(templates).filter((id) => !id.startsWith('error.'));
    expect(said.sort()).toEqual([...new Set(named)].sort());
    expect(new Set(named).size).toBe(named.length);
  });

  it('has words for every error of the core that the page shows, and for every refusal of a node', () => {
    const core = readFileSync(new URL('../../../src/model/errors.ts', import.meta.url), 'utf8');
    const kinds = readFileSync(new URL('../../../src/model/rejection-kind.ts', import.meta.url), 'utf8');
    const names = [...core.matchAll(/readonly name = '(\w+)'/g)].map(([, name = '']) => name);
    const refusals = [...kinds.matchAll(/'([\w-]+)'/g)].map(([, kind = '']) => `join.${kind}`);
    const failures = ['join.rejected', 'join.unreachable', 'join.closed'];
    const shown = names.filter((name) => !neverShown.has(name));
    const translated = Object.keys(templates).filter((id) => id.startsWith('error.'));
    expect(translated.sort()).toEqual([...shown, ...refusals, ...failures].map((kind) => `error.${kind}`).sort());
  });

  it('puts in every value that the English text has, where that is plain to see', () => {
    const counted = Object.entries(templates).map(([id, text]) => {
      const places = typeof text === 'string' ? [] : text.values.map(Number);
      return { id, places: new Set(places).size, english: placesOf(id) };
    });
    expect(counted.filter(({ places, english }) => english > 0 && places === 0)).toEqual([]);
    expect(counted.filter(({ places, english }) => places > 0 && english > 0 && places > english)).toEqual([]);
  });
});

it('the language is what is set, or else the first one that the browser reads and the page speaks', () => {
  expect(languageFor('de', ['en-GB'])).toBe('de');
  expect(languageFor('system', ['fr-FR', 'de-AT', 'en'])).toBe('de');
  expect(languageFor('system', ['en-US', 'de'])).toBe('en');
  expect(languageFor('system', ['fr'])).toBe('en');
});
