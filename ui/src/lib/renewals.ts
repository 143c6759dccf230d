// How the renewal of a time limit stands, in words; one that was only asked for moved nothing.

import { formatDate } from './dates';
import type { RenewalView } from './generated/RenewalView';
import { t, word } from './i18n.svelte';

export function renewalWords(renewal: RenewalView): string {
  switch (renewal.state) {
    case 'asked':
      return t('renewal-asked', { date: formatDate(renewal.asked_on), who: renewal.asked_by ?? '' });
    case 'granted':
      return t('renewal-granted', { date: formatDate(renewal.until) });
    case 'refused':
      return t('renewal-refused');
    default:
      if (renewal.length === null) return t('renewal-possible-freezing');
      return t(renewal.on_request ? 'renewal-possible-on-request' : 'renewal-possible', {
        length: renewal.length,
        unit: word('length-unit', renewal.unit),
      });
  }
}
