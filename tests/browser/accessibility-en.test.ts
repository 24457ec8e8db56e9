import { testViews } from '../support/test-accessibility';

testViews('en');
