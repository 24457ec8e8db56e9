import { testViews } from '../support/test-accessibility';

testViews('da');
