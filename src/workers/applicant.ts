import type { SignedBytes } from '../protocol/messages.js';
import type { AttachmentStatement } from '../protocol/records/attachment.js';
import type { Candidate } from '../routing/directory/admission.js';

/** Somebody who asks to be let in. A leaf brings its side of the attachment. */
export type Applicant = Candidate &
  (
    | { readonly role: 'node' }
    | { readonly role: 'leaf'; readonly statement: AttachmentStatement; readonly signed: SignedBytes }
  );
