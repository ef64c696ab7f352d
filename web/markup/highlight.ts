import hljs from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import c from 'highlight.js/lib/languages/c';
import css from 'highlight.js/lib/languages/css';
import diff from 'highlight.js/lib/languages/diff';
import go from 'highlight.js/lib/languages/go';
import java from 'highlight.js/lib/languages/java';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import python from 'highlight.js/lib/languages/python';
import rust from 'highlight.js/lib/languages/rust';
import sql from 'highlight.js/lib/languages/sql';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import yaml from 'highlight.js/lib/languages/yaml';

const languages = { bash, c, css, diff, go, java, javascript, json, python, rust, sql, typescript, xml, yaml };

/** A piece of code that means the same throughout: `kind` as highlight.js calls it, such as `string`; empty for plain text. */
export interface CodePart {
  readonly kind: string;
  readonly text: string;
}

export type Highlight = (code: string, language: string) => readonly CodePart[];

/** The parts of `code`, which are the whole of it as it is for a language that is not known. */
export function highlighter(): Highlight {
  const highlight = hljs.newInstance();
  for (const [name, language] of Object.entries(languages)) highlight.registerLanguage(name, language);
  return (code, language) => {
    if (!highlight.getLanguage(language)) return [{ kind: '', text: code }];
    const { _emitter } = highlight.highlight(code, { language, ignoreIllegals: true });
    const parts: CodePart[] = [];
    collect((_emitter as unknown as { readonly rootNode: TreeNode }).rootNode, '', parts);
    return parts;
  };
}

/** The tree that highlight.js makes before it writes HTML: taken as it is, nothing has to be sanitised. */
interface TreeNode {
  readonly scope?: string;
  readonly children: readonly (TreeNode | string)[];
}

function collect(node: TreeNode, kind: string, parts: CodePart[]): void {
  for (const child of node.children) {
    if (typeof child === 'string') parts.push({ kind, text: child });
    else collect(child, child.scope?.split('.')[0] ?? kind, parts);
  }
}
