import { msg, str } from '@lit/localize';
import { inUse, plural } from './formats.js';

/** Of the people there, and of the way to them. */
export const peopleTexts = {
  connection: {
    get label(): string {
      return msg('Connection', { id: 'connection.label' });
    },
    get network(): string {
      return msg('Network', { id: 'connection.network' });
    },
    get none(): string {
      return msg('Not connected', { id: 'connection.none' });
    },
    joining: (node: string): string => msg(str`Joining through ${node}`, { id: 'connection.joining' }),
    get youAre(): string {
      return msg('You are', { id: 'connection.youAre' });
    },
    onNode: (node: string): string => msg(str`on node ${node}`, { id: 'connection.onNode' }),
    node: (id: string): string => msg(str`node ${id}`, { id: 'connection.node' }),
    get lost(): string {
      return msg('Connection lost.', { id: 'connection.lost' });
    },
    closing: (node: string): string => msg(str`Node ${node} is closing.`, { id: 'connection.closing' }),
    moving: (node: string): string => msg(str`Moving to ${node}`, { id: 'connection.moving' }),
    reconnecting: (node: string): string => msg(str`Reconnecting to ${node}`, { id: 'connection.reconnecting' }),
    inSeconds: (seconds: number): string => msg(str`in ${seconds} s`, { id: 'connection.inSeconds' }),
    atOnce: '…',
    get offline(): string {
      return msg('You are offline.', { id: 'connection.offline' });
    },
    get offlineLead(): string {
      return msg('What you write waits here.', { id: 'connection.offlineLead' });
    },
    get elsewhere(): string {
      return msg('Open in another tab', { id: 'connection.elsewhere' });
    },
    get leave(): string {
      return msg('Leave', { id: 'connection.leave' });
    },
  },

  people: {
    get heading(): string {
      return msg('People', { id: 'people.heading' });
    },
    get earlier(): string {
      return msg('Not here', { id: 'people.earlier' });
    },
    get earlierLabel(): string {
      return msg('People who left', { id: 'people.earlierLabel' });
    },
    get find(): string {
      return msg('Find people', { id: 'people.find' });
    },
    nobodyFound: (wanted: string): string => msg(str`Nobody here matches “${wanted}”.`, { id: 'people.nobodyFound' }),
    get nobody(): string {
      return msg('Nobody else is here yet.', { id: 'people.nobody' });
    },
    extent: (known: number, count: number): string =>
      msg(str`${inUse().amount.format(known)} of ${inUse().amount.format(count)} people`, { id: 'people.extent' }),
    get found(): string {
      return msg('Found', { id: 'people.found' });
    },
    get asking(): string {
      return msg('Looking…', { id: 'people.asking' });
    },
    nobodyCalled: (prefix: string): string =>
      msg(str`Nobody’s ID begins with “${prefix}”.`, { id: 'people.nobodyCalled' }),
    more: (count: number): string =>
      msg(str`${inUse().amount.format(count)} more: go on typing`, { id: 'people.more' }),
    notFound: (words: string): string => msg(str`That did not work: ${words}.`, { id: 'people.notFound' }),
    presence: {
      get online(): string {
        return msg('online', { id: 'people.presence.online' });
      },
      get away(): string {
        return msg('away', { id: 'people.presence.away' });
      },
      get unknown(): string {
        return msg('out of reach', { id: 'people.presence.unknown' });
      },
      get gone(): string {
        return msg('not here', { id: 'people.presence.gone' });
      },
    },
    get node(): string {
      return msg('node', { id: 'people.node' });
    },
    unread: (count: number): string =>
      plural(count, msg('unread message', { id: 'people.unread' }), msg('unread messages', { id: 'people.unread-2' })),
    get you(): string {
      return msg('You', { id: 'people.you' });
    },
    get draft(): string {
      return msg('Draft', { id: 'people.draft' });
    },
    get verified(): string {
      return msg('verified', { id: 'people.verified' });
    },
    get keyChanged(): string {
      return msg('has another key', { id: 'people.keyChanged' });
    },
  },

  start: {
    get alone(): string {
      return msg('Nobody else has opened the page yet', { id: 'start.alone' });
    },
    get aloneLead(): string {
      return msg(
        'Open this address in another browser, or send it to somebody. Whoever opens it is in. Somebody may sit at a node, too.',
        { id: 'start.aloneLead' },
      );
    },
    get choose(): string {
      return msg('Choose a room or somebody to write to', { id: 'start.choose' });
    },
    get chooseLead(): string {
      return msg(
        'A room is heard by everybody in it. Everybody in the network is listed under People, whichever node they came through.',
        { id: 'start.chooseLead' },
      );
    },
    get share(): string {
      return msg('Bring somebody in', { id: 'start.share' });
    },
    get shareLead(): string {
      return msg('Whoever opens this address joins the same network.', { id: 'start.shareLead' });
    },
    get address(): string {
      return msg('Address to share', { id: 'start.address' });
    },
    get thisComputerOnly(): string {
      return msg(
        'This address works on this computer only. A node that is started on 0.0.0.0 can be reached by others.',
        { id: 'start.thisComputerOnly' },
      );
    },
    get copy(): string {
      return msg('Copy', { id: 'start.copy' });
    },
    get copied(): string {
      return msg('Copied', { id: 'start.copied' });
    },
    get copyByHand(): string {
      return msg('Selected: copy it with your keyboard', { id: 'start.copyByHand' });
    },
    get comings(): string {
      return msg('Comings and goings', { id: 'start.comings' });
    },
  },

  key: {
    changed: (id: string): string => msg(str`${id} has another key than before`, { id: 'key.changed' }),
    changedLead: (id: string): string =>
      msg(
        str`Either ${id} uses another browser or device now, or somebody else has taken the ID. Ask ${id} by another way. Nothing is sent to the new key until you accept it.`,
        { id: 'key.changedLead' },
      ),
    get accept(): string {
      return msg('Accept the new key', { id: 'key.accept' });
    },
    get decline(): string {
      return msg('Do not write', { id: 'key.decline' });
    },
    declined: (id: string): string => msg(str`You do not write to ${id} under the new key.`, { id: 'key.declined' }),
  },
};
