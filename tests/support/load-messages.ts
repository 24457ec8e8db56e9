/** Tests speak every language. */
import { LANGUAGES } from '../../src/lib/i18n/language';
import { loadMessages } from '../../src/lib/i18n/messages';

await loadMessages(LANGUAGES);
