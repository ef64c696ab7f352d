import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { equalBytes } from '../../src/model/bytes.js';
import type { PeerId } from '../../src/model/peer-id.js';
import { emptyChat, type ChatState, type RoomSide } from '../chat/chat-state.js';
import { isInRoom } from '../chat/conversations.js';
import { invitationLink, networkLink } from '../chat/invitation.js';
import { pageOfNode } from '../chat/node-url.js';
import type { PageState } from '../chat/page-state.js';
import type { Preferences } from '../storage/preferences.js';
import type { Carriage, CarryPlace } from '../carrying/carry-state.js';
import { carryTexts } from '../carrying/carry-texts.js';
import { movingTexts } from '../moving/moving-texts.js';
import { texts } from '../texts.js';
import type { RoomSheet, Sheet } from './sheet.js';
import './tabmesh-carry-sheet.js';
import './tabmesh-confirm-sheet.js';
import './tabmesh-help-sheet.js';
import './tabmesh-invite-sheet.js';
import './tabmesh-members-sheet.js';
import './tabmesh-move-sheet.js';
import './tabmesh-palette.js';
import './tabmesh-rooms-sheet.js';
import './tabmesh-safety-sheet.js';
import './tabmesh-settings-sheet.js';
import './tabmesh-share-sheet.js';
import './tabmesh-way-sheet.js';

type InState = Extract<PageState, { kind: 'in' }>;

/** Shows the sheet that lies over the page. What is answered in it bubbles up as an event. */
@customElement('tabmesh-sheets')
export class TabmeshSheets extends LitElement {
  @property({ attribute: false }) sheet: Sheet = { kind: 'none' };
  @property({ attribute: false }) state: PageState = { kind: 'starting' };
  @property({ attribute: false }) chat: ChatState = emptyChat;
  /** URLs of nodes that lead into the network. */
  @property({ attribute: false }) waysIn: readonly string[] = [];
  @property({ attribute: false }) preferences!: Preferences;
  /** Where the user can go on, and how far it is with that. */
  @property({ attribute: false }) carryPlace: CarryPlace | undefined;
  @property({ attribute: false }) carriage: Carriage | undefined;

  override render(): TemplateResult | typeof nothing {
    const { sheet, state } = this;
    if (state.kind === 'carrying-out' && sheet.kind === 'forget-me')
      return forgetMeSheet(carryTexts.forgetMeLead(state.wish.id, state.page));
    if (state.kind === 'moving-out' && sheet.kind === 'forget-me')
      return forgetMeSheet(movingTexts.forgetMeLead(state.wish.id));
    return state.kind === 'in' ? this.#sheetOver(sheet, state) : nothing;
  }

  #sheetOver(sheet: Sheet, state: InState): TemplateResult | typeof nothing {
    switch (sheet.kind) {
      case 'none':
        return nothing;
      case 'safety': {
        const verifiedAt = this.chat.contacts.get(sheet.id)?.verifiedAt;
        return html`<tabmesh-safety-sheet
          .with=${sheet.id}
          .number=${sheet.number}
          .verifiedAt=${verifiedAt}
        ></tabmesh-safety-sheet>`;
      }
      case 'way':
        return html`<tabmesh-way-sheet .trace=${sheet.trace} .url=${sheet.url}></tabmesh-way-sheet>`;
      case 'forget':
        return html`<tabmesh-confirm-sheet
          heading=${texts.keeping.forgetConversation(sheet.id)}
          lead=${texts.keeping.forgetConversationLead(sheet.id)}
          confirm=${texts.keeping.forgetConversationButton}
        ></tabmesh-confirm-sheet>`;
      case 'rooms':
        return html`<tabmesh-rooms-sheet
          .listing=${this.chat.listing}
          .problem=${sheet.problem}
        ></tabmesh-rooms-sheet>`;
      case 'members':
      case 'invite':
      case 'leave':
      case 'remove':
        return this.#sheetOfRoom(sheet, state);
      case 'forget-me':
        return forgetMeSheet(texts.keeping.forgetMeLead);
      case 'settings':
        return html`<tabmesh-settings-sheet .preferences=${this.preferences}></tabmesh-settings-sheet>`;
      case 'share':
        return html`<tabmesh-share-sheet
          link=${networkLink(pageOfNode(state.node), this.waysIn)}
        ></tabmesh-share-sheet>`;
      case 'help':
        return html`<tabmesh-help-sheet></tabmesh-help-sheet>`;
      case 'palette':
        return html`<tabmesh-palette .chat=${this.chat} text=${sheet.text}></tabmesh-palette>`;
      case 'move':
        return html`<tabmesh-move-sheet .of=${state.id}></tabmesh-move-sheet>`;
      case 'carry': {
        const to = this.carriage?.to ?? this.carryPlace;
        if (!to) return nothing;
        return html`<tabmesh-carry-sheet
          .of=${state.id}
          .to=${to}
          .progress=${this.carriage?.progress}
        ></tabmesh-carry-sheet>`;
      }
    }
  }

  #sheetOfRoom(sheet: RoomSheet, { id: self, key, node }: InState): TemplateResult | typeof nothing {
    const conversation = this.chat.conversations.get(sheet.id);
    if (!conversation || !isInRoom(conversation)) return nothing;
    const { room, invitation } = conversation.with;
    switch (sheet.kind) {
      case 'members':
        return html`<tabmesh-members-sheet
          .room=${conversation.with}
          .self=${{ id: self, key }}
        ></tabmesh-members-sheet>`;
      case 'invite':
        return html`<tabmesh-invite-sheet
          .name=${room.name}
          .link=${invitationLink(pageOfNode(node), { room: room.name, secret: invitation ?? '' }, this.waysIn)}
          .room=${sheet.id}
          .people=${outsiders(this.chat, conversation.with)}
          .said=${sheet.said}
        ></tabmesh-invite-sheet>`;
      case 'remove':
        return html`<tabmesh-confirm-sheet
          heading=${texts.rooms.removeQuestion(sheet.member.id, room.name)}
          lead=${texts.rooms.removeLead(sheet.member.id)}
          confirm=${texts.rooms.removeButton}
        ></tabmesh-confirm-sheet>`;
      case 'leave':
        return html`<tabmesh-confirm-sheet
          heading=${texts.rooms.leaveQuestion(room.name)}
          lead=${room.isPrivate ? texts.rooms.leavePrivateLead(room.name) : texts.rooms.leaveLead(room.name)}
          confirm=${texts.rooms.leaveButton}
        ></tabmesh-confirm-sheet>`;
    }
  }
}

function forgetMeSheet(lead: string): TemplateResult {
  return html`<tabmesh-confirm-sheet
    heading=${texts.keeping.forgetMeQuestion}
    lead=${lead}
    confirm=${texts.keeping.forgetMeButton}
  ></tabmesh-confirm-sheet>`;
}

/** Whom the user can send an invitation at once: whoever is there and is neither a node nor in the room. */
function outsiders({ people }: ChatState, { members }: RoomSide): readonly PeerId[] {
  return [...people.values()]
    .filter(({ presence, role, key }) => {
      const isMember = members.some((member) => equalBytes(member.key, key));
      return presence === 'online' && role === 'leaf' && !isMember;
    })
    .map(({ id }) => id)
    .sort();
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-sheets': TabmeshSheets;
  }
}
