import { msg, str } from '@lit/localize';
import { inUse, plural } from './formats.js';
import type { RoomRefusal } from '../../src/server/peer.js';
import { refusalWords } from './delivery-texts.js';

/** Of rooms. */
export const roomTexts = {
  rooms: {
    get heading(): string {
      return msg('Rooms', { id: 'rooms.heading' });
    },
    hash: (name: string): string => `#${name}`,
    members: (count: number): string =>
      plural(count, msg('member', { id: 'rooms.members' }), msg('members', { id: 'rooms.members-2' })),
    get private(): string {
      return msg('private', { id: 'rooms.private' });
    },
    get none(): string {
      return msg('You are in no room.', { id: 'rooms.none' });
    },
    get add(): string {
      return msg('Join or make a room', { id: 'rooms.add' });
    },
    empty: (name: string): string =>
      msg(str`Nothing said yet. Everybody in #${name} reads what you write here.`, { id: 'rooms.empty' }),
    talkIn: (name: string): string => msg(str`Room #${name}`, { id: 'rooms.talkIn' }),
    menu: (name: string): string => msg(str`More about #${name}`, { id: 'rooms.menu' }),
    get showMembers(): string {
      return msg('Members', { id: 'rooms.showMembers' });
    },
    get invite(): string {
      return msg('Invite …', { id: 'rooms.invite' });
    },
    get leave(): string {
      return msg('Leave this room', { id: 'rooms.leave' });
    },
    leaveQuestion: (name: string): string => msg(str`Leave #${name}?`, { id: 'rooms.leaveQuestion' }),
    leaveLead: (name: string): string =>
      msg(
        str`What was said in #${name} is deleted on this device. The others go on without you, and you can come back.`,
        { id: 'rooms.leaveLead' },
      ),
    leavePrivateLead: (name: string): string =>
      msg(
        str`What was said in #${name} is deleted on this device. To come back you need the link again: nobody can look the room up.`,
        { id: 'rooms.leavePrivateLead' },
      ),
    get leaveButton(): string {
      return msg('Leave it', { id: 'rooms.leaveButton' });
    },
    membersHeading: (name: string): string => msg(str`Members of #${name}`, { id: 'rooms.membersHeading' }),
    get you(): string {
      return msg('you', { id: 'rooms.you' });
    },
    refused: (name: string, reason: RoomRefusal): string =>
      msg(str`You are not in #${name} yet: ${refusalWords(reason)}. The node is asked again.`, { id: 'rooms.refused' }),
    get alone(): string {
      return msg('Nobody else is in this room just now.', { id: 'rooms.alone' });
    },
    renewed: (by: string | undefined, removed: string): string =>
      msg(
        str`${by === undefined ? msg('You have', { id: 'rooms.renewed-2' }) : msg(str`${by} has`, { id: 'rooms.renewed-3' })} removed ${removed}: from here on a new secret`,
        { id: 'rooms.renewed' },
      ),
    get remove(): string {
      return msg('Remove', { id: 'rooms.remove' });
    },
    removeLabel: (id: string): string => msg(str`Remove ${id}`, { id: 'rooms.removeLabel' }),
    removeQuestion: (id: string, name: string): string =>
      msg(str`Remove ${id} from #${name}?`, { id: 'rooms.removeQuestion' }),
    removeLead: (id: string): string =>
      msg(
        str`The room goes on under a new secret, which everybody in it gets but ${id}. What was said before stays readable for ${id}, what is said from then on does not. The links that were sent before let nobody in any more.`,
        { id: 'rooms.removeLead' },
      ),
    get removeButton(): string {
      return msg('Remove', { id: 'rooms.removeButton' });
    },
    get close(): string {
      return msg('Close', { id: 'rooms.close' });
    },
  },

  joinRoom: {
    get heading(): string {
      return msg('Rooms', { id: 'joinRoom.heading' });
    },
    get name(): string {
      return msg('Name of the room', { id: 'joinRoom.name' });
    },
    get nameHint(): string {
      return msg('A room begins as soon as somebody is in it.', { id: 'joinRoom.nameHint' });
    },
    get private(): string {
      return msg('Make it private', { id: 'joinRoom.private' });
    },
    get privateHint(): string {
      return msg('Only those whom you send a link get in and can read. The nodes do not learn what is said.', {
        id: 'joinRoom.privateHint',
      });
    },
    get join(): string {
      return msg('Join', { id: 'joinRoom.join' });
    },
    get make(): string {
      return msg('Make it', { id: 'joinRoom.make' });
    },
    get list(): string {
      return msg('Public rooms', { id: 'joinRoom.list' });
    },
    get asking(): string {
      return msg('Looking…', { id: 'joinRoom.asking' });
    },
    get nobody(): string {
      return msg('There are no public rooms yet.', { id: 'joinRoom.nobody' });
    },
    more: (count: number): string =>
      msg(str`${inUse().amount.format(count)} more that are not listed here.`, { id: 'joinRoom.more' }),
    failed: (words: string): string => msg(str`The rooms cannot be listed: ${words}.`, { id: 'joinRoom.failed' }),
    get reload(): string {
      return msg('Look again', { id: 'joinRoom.reload' });
    },
    entry: (name: string, members: string): string => msg(str`Join #${name}, ${members}`, { id: 'joinRoom.entry' }),
    problem: (words: string): string => msg(str`That did not work: ${words}.`, { id: 'joinRoom.problem' }),
  },

  invite: {
    heading: (name: string): string => msg(str`Invite to #${name}`, { id: 'invite.heading' }),
    get lead(): string {
      return msg(
        'Whoever has this link can come in, read what was said in this room before, and write. That cannot be taken back: send it only to people whom you trust, where nobody else reads it.',
        { id: 'invite.lead' },
      );
    },
    get link(): string {
      return msg('Link of invitation', { id: 'invite.link' });
    },
    get code(): string {
      return msg('The link as a QR code', { id: 'invite.code' });
    },
    get send(): string {
      return msg('Or send it to somebody who is here', { id: 'invite.send' });
    },
    sendTo: (id: string): string => msg(str`Send to ${id}`, { id: 'invite.sendTo' }),
    sent: (id: string): string => msg(str`${id} gets an invitation.`, { id: 'invite.sent' }),
    problem: (words: string): string => msg(str`That did not work: ${words}.`, { id: 'invite.problem' }),
    offer: (from: string, room: string): string =>
      msg(str`${from} invites you to the private room #${room}.`, { id: 'invite.offer' }),
    get accept(): string {
      return msg('Come in', { id: 'invite.accept' });
    },
    get decline(): string {
      return msg('No, thanks', { id: 'invite.decline' });
    },
  },
};
