import { msg, str } from '@lit/localize';

/** Milliseconds as people read them: a fast network has less than one. */
function inMilliseconds(milliseconds: number): string {
  return milliseconds < 1 ? '< 1' : String(Math.round(milliseconds));
}

/** The words of the way to somebody, hop by hop. */
export const wayTexts = {
  heading: (id: string): string => msg(str`The way to ${id}`, { id: 'way.heading' }),
  get ownHeading(): string {
    return msg('Your connection', { id: 'way.ownHeading' });
  },
  ownLead: (node: string, url: string): string =>
    msg(str`You are linked to node ${node} at ${url}. What you write leaves here through it, sealed.`, {
      id: 'way.ownLead',
    }),
  lead: (id: string): string =>
    msg(str`Nodes that what you write passes on its way to ${id}. None of them can read it.`, { id: 'way.lead' }),
  get hops(): string {
    return msg('Hops', { id: 'way.hops' });
  },
  roundTrip: (milliseconds: number): string =>
    msg(str`${inMilliseconds(milliseconds)} ms there and back`, { id: 'way.roundTrip' }),
  get silent(): string {
    return msg('does not answer', { id: 'way.silent' });
  },
  get somebody(): string {
    return msg('a node', { id: 'way.somebody' });
  },
  get looking(): string {
    return msg('The way is being looked for…', { id: 'way.looking' });
  },
  arrived: (count: number): string =>
    count === 1 ? msg('1 hop.', { id: 'way.arrivedOne' }) : msg(str`${count} hops.`, { id: 'way.arrived' }),
  noWay: (beyond: string): string =>
    msg(str`${beyond} knows no way on. What you write waits until there is one.`, { id: 'way.noWay' }),
  get lost(): string {
    return msg('It is not known how the way goes on.', { id: 'way.lost' });
  },
  get again(): string {
    return msg('Measure again', { id: 'way.again' });
  },
  get close(): string {
    return msg('Close', { id: 'way.close' });
  },
};
