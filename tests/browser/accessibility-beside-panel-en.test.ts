import { testViewsBesidePanel } from '../support/test-accessibility';

testViewsBesidePanel('en');
