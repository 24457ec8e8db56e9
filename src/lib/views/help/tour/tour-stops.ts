/** Where the tour goes, and what it points at there. */
import type { HelpMessages } from '$lib/i18n/da/help';
import type { ViewId } from '../../view-id';

export interface TourStop {
	readonly id: keyof HelpMessages['tour']['stop'];
	readonly view: ViewId;
	/** What is pointed at: the first of these that is on the page; none = the stop speaks for itself. */
	readonly targets: readonly string[];
}

export const TOUR_STOPS: readonly TourStop[] = [
	{ id: 'overview', view: 'overview', targets: ['main ol.lead > li'] },
	{ id: 'lens', view: 'overview', targets: ['header .lens button'] },
	{ id: 'map', view: 'map', targets: ['main [role=application]', 'main table'] },
	{ id: 'bridge', view: 'bridges', targets: ['main tbody tr'] },
	{ id: 'gap', view: 'gaps', targets: ['main td button.gap', 'main table'] },
	{ id: 'own', view: 'overview', targets: ['header .project button'] },
	{ id: 'leave', view: 'overview', targets: ['header .kept'] }
];
