import type { OutgoingPost, Peer } from '../../src/server/peer.js';
import { carryOut } from '../prompt/carry-out.js';
import type { FileDesk } from '../prompt/file-desk.js';
import type { InputHandlers, LineInput } from '../prompt/line-input.js';
import { PendingAnswers } from '../prompt/pending-answers.js';
import type { PromptPeer } from '../prompt/prompt-peer.js';
import { RunningTraces } from '../prompt/running-traces.js';
import { endingOfReason, type Ending } from './ending.js';

/** How long `end` waits for what is not confirmed or not in its room, who is not found yet, and traces that are not over, milliseconds. */
const farewell = 2_000;

export interface ConversationOptions {
  readonly files: FileDesk;
  readonly peer: Pick<Peer, 'state' | 'on' | 'drained'> & PromptPeer;
  /** Takes the peer out of the network; asked for more than once, it is the same leaving. */
  readonly close: () => Promise<void>;
  readonly print: (text: string) => void;
  readonly openInput: (handlers: InputHandlers) => LineInput;
  /** Whether the end of the input is the wish to end. A service may have no input at all. */
  readonly endsWithInput: boolean;
  /** Ctrl-C where it is no signal. */
  readonly interrupted: () => void;
}

/** Carries out what is typed until somebody has enough: resolves when the peer has left the network, with the reason. */
export async function converse(options: ConversationOptions): Promise<Ending> {
  const { peer, files, close, print, openInput, endsWithInput, interrupted } = options;
  const ended = endOf(peer);
  const answers = new PendingAnswers(print);
  const traces = new RunningTraces(print);
  const posts = new Set<OutgoingPost>();
  const leave = async (): Promise<void> => {
    if (peer.state.kind !== 'ended') {
      const waits = [peer.drained(farewell), answers.finished(farewell), traces.finished(farewell)];
      await Promise.all([...waits, sent(posts, farewell)]);
    }
    await close();
  };

  const input = openInput({
    line: (text) => {
      const outcome = carryOut(text, peer, files);
      if (outcome.kind === 'shown') {
        for (const line of outcome.lines) print(line);
      } else if (outcome.kind === 'asking') {
        answers.show(outcome.lines);
      } else if (outcome.kind === 'tracing') {
        traces.show(outcome.trace);
      } else if (outcome.kind === 'said') {
        const { post } = outcome;
        posts.add(post);
        const done = (): void => void posts.delete(post);
        post.sent.then(done, done);
      } else {
        input.close();
        void leave();
      }
    },
    ended: () => {
      if (endsWithInput) void leave();
    },
    interrupted,
  });
  const ending = await ended;
  input.close();
  await close();
  return ending;
}

function endOf(peer: Pick<Peer, 'state' | 'on'>): Promise<Ending> {
  return new Promise((resolve) => {
    if (peer.state.kind === 'ended') resolve(endingOfReason(peer.state.reason));
    const stop = peer.on('state', (state) => {
      if (state.kind !== 'ended') return;
      stop();
      resolve(endingOfReason(state.reason));
    });
  });
}

/** Resolves when each is sent or has failed, or after `patience` milliseconds. */
async function sent(posts: Iterable<OutgoingPost>, patience: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, patience);
  });
  await Promise.race([Promise.allSettled([...posts].map((post) => post.sent)), late]);
  clearTimeout(timer);
}
