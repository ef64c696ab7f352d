import { msg, str } from '@lit/localize';
import { spokenLanguage } from '../locales/language.js';

const amounts = { en: new Intl.NumberFormat('en'), de: new Intl.NumberFormat('de') };
const lists = { en: new Intl.ListFormat('en'), de: new Intl.ListFormat('de') };

function amount(count: number): string {
  return amounts[spokenLanguage()].format(count);
}

/** The words of the network view: they come with it, for they are not needed before. */
export const mapTexts = {
  get heading(): string {
    return msg('The network', { id: 'map.heading' });
  },
  people: (count: number): string =>
    count === 1 ? msg('1 person', { id: 'map.person' }) : msg(str`${amount(count)} people`, { id: 'map.people' }),
  nodes: (count: number): string =>
    count === 1 ? msg('1 node', { id: 'map.oneNode' }) : msg(str`${amount(count)} nodes`, { id: 'map.nodes' }),
  summary: (nodes: string, people: string): string => msg(str`${nodes}, ${people}`, { id: 'map.summary' }),
  more: (count: number): string => msg(str`and ${amount(count)} more, farther away`, { id: 'map.more' }),
  get drawing(): string {
    return msg('Drawing', { id: 'map.drawing' });
  },
  get table(): string {
    return msg('Table', { id: 'map.table' });
  },
  get shownAs(): string {
    return msg('Shown as', { id: 'map.shownAs' });
  },
  get drawingLabel(): string {
    return msg('Drawing of the network. Arrow keys go from node to node, plus and minus zoom, 0 shows all of it.', {
      id: 'map.drawingLabel',
    });
  },
  get nearer(): string {
    return msg('Nearer', { id: 'map.nearer' });
  },
  get farther(): string {
    return msg('Farther', { id: 'map.farther' });
  },
  get all(): string {
    return msg('Show all', { id: 'map.all' });
  },
  get close(): string {
    return msg('Close the network', { id: 'map.close' });
  },
  get waiting(): string {
    return msg('Asking the node for its map…', { id: 'map.waiting' });
  },
  get apart(): string {
    return msg('Not connected: this is how it was.', { id: 'map.apart' });
  },
  get you(): string {
    return msg('You', { id: 'map.you' });
  },
  get away(): string {
    return msg('away', { id: 'map.away' });
  },
  get online(): string {
    return msg('online', { id: 'map.online' });
  },
  get lost(): string {
    return msg('gone', { id: 'map.lost' });
  },
  get reachable(): string {
    return msg('within reach', { id: 'map.reachable' });
  },
  get yourNode(): string {
    return msg('your node', { id: 'map.yourNode' });
  },
  node: (id: string): string => msg(str`Node ${id}`, { id: 'map.node' }),
  onNode: (id: string): string => msg(str`on node ${id}`, { id: 'map.onNode' }),
  linkedTo: (ids: readonly string[]): string =>
    ids.length === 0
      ? msg('linked to no other node', { id: 'map.linkedToNone' })
      : msg(str`linked to ${lists[spokenLanguage()].format(ids)}`, { id: 'map.linkedTo' }),
  hops: (count: number): string =>
    count === 1 ? msg('1 hop away', { id: 'map.hop' }) : msg(str`${amount(count)} hops away`, { id: 'map.hops' }),
  get noWay(): string {
    return msg('no way there just now', { id: 'map.noWay' });
  },
  get way(): string {
    return msg('The way', { id: 'map.way' });
  },
  write: (id: string): string => msg(str`Write to ${id}`, { id: 'map.write' }),
  get deselect(): string {
    return msg('Close', { id: 'map.deselect' });
  },
  others: (count: number): string => msg(str`and ${amount(count)} others`, { id: 'map.others' }),
  nodeLost: (id: string): string =>
    msg(str`Node ${id} is gone. Its people move to other nodes.`, { id: 'map.nodeLost' }),
  nodeBack: (id: string): string => msg(str`Node ${id} is there.`, { id: 'map.nodeBack' }),
  get allNodes(): string {
    return msg('Nodes', { id: 'map.allNodes' });
  },
  column: {
    get node(): string {
      return msg('Node', { id: 'map.column.node' });
    },
    get person(): string {
      return msg('Person', { id: 'map.column.person' });
    },
    get people(): string {
      return msg('People', { id: 'map.column.people' });
    },
    get links(): string {
      return msg('Linked to', { id: 'map.column.links' });
    },
    get hops(): string {
      return msg('Hops', { id: 'map.column.hops' });
    },
    get state(): string {
      return msg('State', { id: 'map.column.state' });
    },
  },
};
