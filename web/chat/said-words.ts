import { harmlessFileName } from '../../src/files/file-name.js';
import type { KeptRemark } from '../../src/model/utterance.js';
import { texts } from '../texts.js';

/** What somebody has said, where there is a line for it. */
export function saidWords(utterance: KeptRemark): string {
  switch (utterance.kind) {
    case 'text':
      return utterance.text;
    case 'file':
      return texts.said.file(harmlessFileName(utterance.file.name));
    case 'unknown':
    case 'deleted':
      return texts.said[utterance.kind];
  }
}
