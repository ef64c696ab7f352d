import type { DeliveryFailure } from './message.js';

/** Why a message will not get to its addressee, in English. */
export function deliveryFailureWords(failure: DeliveryFailure): string {
  switch (failure.reason) {
    case 'expired':
      return 'it has waited for too long';
    case 'closed':
      return 'this peer left the network before it was confirmed';
    case 'not-stored':
      return failure.detail;
  }
}
