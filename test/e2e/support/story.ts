import { test as base, expect } from 'playwright/test';
import { NodeProcess, type NodeOptions } from './node-process.js';
import { Person } from './person.js';

interface Cast {
  /** Starts a node; it ends with the story, and its log stays if the story fails. */
  readonly startNode: (options: NodeOptions) => Promise<NodeProcess>;
  /** Somebody with a browser of their own. */
  readonly somebody: () => Promise<Person>;
  /** UserA and UserB, both on a node called 10. */
  readonly twoPeople: () => Promise<{ readonly node: NodeProcess; readonly a: Person; readonly b: Person }>;
}

/** A test with real nodes and several people. At the end nobody's console may have complained. */
export const test = base.extend<Cast>({
  startNode: async ({}, use, info) => {
    // Several browsers and processes on a small machine: a story is slow long before it is wrong.
    info.setTimeout(3 * info.timeout);
    const nodes: NodeProcess[] = [];
    await use(async (options) => {
      const node = await NodeProcess.start(options);
      nodes.push(node);
      return node;
    });
    for (const node of nodes) {
      await node.kill();
      if (info.status !== info.expectedStatus)
        await info.attach(`node ${node.id}`, { body: node.transcript, contentType: 'text/plain' });
    }
  },

  // The nodes are named here so that they outlive the browsers.
  somebody: async ({ browser, startNode: _nodes }, use) => {
    const people: Person[] = [];
    await use(async () => {
      const person = await Person.withOwnBrowser(await browser.newContext({ locale: 'en-GB' }));
      people.push(person);
      return person;
    });
    // Before the contexts close: Playwright takes pictures then, and to do so it breaks the page's own rules in Firefox.
    const complaints = people.flatMap((person) => person.complaints);
    for (const person of people) await person.context.close();
    expect(complaints).toEqual([]);
  },

  twoPeople: async ({ startNode, somebody }, use) => {
    await use(async () => {
      const node = await startNode({ id: '10' });
      const [a, b] = [await somebody(), await somebody()];
      await a.join(node, 'UserA');
      await b.join(node, 'UserB');
      return { node, a, b };
    });
  },
});
