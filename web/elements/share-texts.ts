import { msg } from '@lit/localize';

/** The words of what lies over the page when somebody is to be brought into the network. */
export const shareTexts = {
  get code(): string {
    return msg('The same address as a code for a camera', { id: 'share.code' });
  },
  get lead(): string {
    return msg('Whoever opens this address, or reads the code with their phone, joins the same network.', {
      id: 'share.lead',
    });
  },
  get further(): string {
    return msg(
      'The address names further nodes as well: whoever has opened it is let in by one of them when this one is gone.',
      { id: 'share.further' },
    );
  },
};
