import { testViewsBesidePanel } from '../support/test-accessibility';

testViewsBesidePanel('da');
