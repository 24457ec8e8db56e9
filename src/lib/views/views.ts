/** The places of the program, in the order of the menu. Menu, routes and links come from this list. */
import CircleQuestionMark from '@lucide/svelte/icons/circle-question-mark';
import Boxes from '@lucide/svelte/icons/boxes';
import ChartNoAxesColumnIncreasing from '@lucide/svelte/icons/chart-no-axes-column-increasing';
import FileText from '@lucide/svelte/icons/file-text';
import GitCompareArrows from '@lucide/svelte/icons/git-compare-arrows';
import Grid3x3 from '@lucide/svelte/icons/grid-3x3';
import Handshake from '@lucide/svelte/icons/handshake';
import MapIcon from '@lucide/svelte/icons/map';
import Landmark from '@lucide/svelte/icons/landmark';
import ListOrdered from '@lucide/svelte/icons/list-ordered';
import ListChecks from '@lucide/svelte/icons/list-checks';
import Presentation from '@lucide/svelte/icons/presentation';
import ShieldCheck from '@lucide/svelte/icons/shield-check';
import SquareDashed from '@lucide/svelte/icons/square-dashed';
import Table2 from '@lucide/svelte/icons/table-2';
import Target from '@lucide/svelte/icons/target';
import UserStar from '@lucide/svelte/icons/user-star';
import Unplug from '@lucide/svelte/icons/unplug';
import Waypoints from '@lucide/svelte/icons/waypoints';
import Workflow from '@lucide/svelte/icons/workflow';
import { LANGUAGES } from '$lib/i18n/language';
import type { Component } from 'svelte';
import type { ViewId } from './view-id';
import { withWords } from './with-words';

/** Parts of the menu: what there is, how it holds together, how it is organised, what one might do, and help. */
export const VIEW_GROUPS = ['see', 'network', 'organisation', 'act', 'help'] as const;
export type ViewGroup = (typeof VIEW_GROUPS)[number];

interface ViewModule {
	readonly default: Component;
}

export interface View {
	readonly id: ViewId;
	readonly group: ViewGroup;
	readonly icon: Component;
	/** Reads the component, and the words it speaks, when the view is first shown. */
	readonly load: () => Promise<ViewModule>;
	/** True when the panel keeps its place without a selection, so that a picture does not move. */
	readonly keepsPanel: boolean;
}

export const VIEWS: readonly View[] = [
	{
		id: 'overview',
		group: 'see',
		icon: ListOrdered,
		load: () => withWords(['explanations'], import('./overview/OverviewView.svelte')),
		keepsPanel: false
	},
	{
		id: 'map',
		group: 'see',
		icon: Waypoints,
		load: () => withWords(['map', 'measures'], import('./map/MapView.svelte')),
		keepsPanel: true
	},
	{
		id: 'districts',
		group: 'see',
		icon: MapIcon,
		load: () =>
			withWords(
				['views', 'districts', 'explanations', 'checks'],
				import('./districts/DistrictsView.svelte')
			),
		keepsPanel: false
	},
	{
		id: 'matrix',
		group: 'see',
		icon: Grid3x3,
		load: () =>
			withWords(['views', 'map', 'report', 'explanations'], import('./matrix/MatrixView.svelte')),
		keepsPanel: false
	},
	{
		id: 'data',
		group: 'see',
		icon: Table2,
		load: () =>
			withWords(
				['views', 'data', 'templates', 'issues', 'importDoctor'],
				import('./data/DataView.svelte')
			),
		keepsPanel: false
	},
	{
		id: 'bridges',
		group: 'network',
		icon: Workflow,
		load: () => withWords(['views', 'measures'], import('./bridges/BridgesView.svelte')),
		keepsPanel: false
	},
	{
		id: 'silos',
		group: 'network',
		icon: Boxes,
		load: () =>
			withWords(['views', 'map', 'measures', 'silos'], import('./silos/SilosView.svelte')),
		keepsPanel: false
	},
	{
		id: 'gaps',
		group: 'network',
		icon: SquareDashed,
		load: () => withWords(['views', 'explanations'], import('./gaps/GapsView.svelte')),
		keepsPanel: false
	},
	{
		id: 'chain',
		group: 'organisation',
		icon: Landmark,
		load: () =>
			withWords(
				['views', 'map', 'chain', 'explanations', 'checks'],
				import('./chain/ChainView.svelte')
			),
		keepsPanel: true
	},
	{
		id: 'initiatives',
		group: 'organisation',
		icon: Target,
		load: () =>
			withWords(
				['views', 'initiatives', 'explanations', 'checks'],
				import('./initiatives/InitiativesView.svelte')
			),
		keepsPanel: false
	},
	{
		id: 'ladder',
		group: 'organisation',
		icon: ChartNoAxesColumnIncreasing,
		load: () =>
			withWords(
				['views', 'ladder', 'explanations', 'checks'],
				import('./ladder/LadderView.svelte')
			),
		keepsPanel: false
	},
	{
		id: 'checks',
		group: 'organisation',
		icon: ListChecks,
		load: () =>
			withWords(['views', 'explanations', 'checks'], import('./checks/ChecksView.svelte')),
		keepsPanel: false
	},
	{
		id: 'roles',
		group: 'organisation',
		icon: UserStar,
		load: () =>
			withWords(['views', 'measures', 'roles', 'explanations'], import('./roles/RolesView.svelte')),
		keepsPanel: false
	},
	{
		id: 'introductions',
		group: 'act',
		icon: Handshake,
		load: () =>
			withWords(
				['explanations', 'introductions'],
				import('./introductions/IntroductionsView.svelte')
			),
		keepsPanel: false
	},
	{
		id: 'robustness',
		group: 'act',
		icon: Unplug,
		load: () =>
			withWords(
				['views', 'measures', 'robustness', 'explanations', 'checks'],
				import('./robustness/RobustnessView.svelte'),
				LANGUAGES
			),
		keepsPanel: false
	},
	{
		id: 'compare',
		group: 'act',
		icon: GitCompareArrows,
		load: () =>
			withWords(
				['views', 'map', 'measures', 'silos', 'compare', 'templates'],
				import('./compare/CompareView.svelte')
			),
		keepsPanel: false
	},
	{
		id: 'report',
		group: 'act',
		icon: FileText,
		load: () =>
			withWords(
				['map', 'measures', 'report', 'checks', 'introductions'],
				import('./report/ReportView.svelte'),
				LANGUAGES
			),
		keepsPanel: false
	},
	{
		id: 'share',
		group: 'act',
		icon: ShieldCheck,
		load: () => withWords(['share'], import('./share/ShareView.svelte')),
		keepsPanel: false
	},
	{
		id: 'workshop',
		group: 'act',
		icon: Presentation,
		load: () => import('./start/workshop/WorkshopView.svelte'),
		keepsPanel: false
	},
	{
		id: 'help',
		group: 'help',
		icon: CircleQuestionMark,
		load: () => withWords(['measures', 'data', 'help'], import('./help/HelpView.svelte')),
		keepsPanel: false
	}
];

/** The view of a path segment, or null when there is none of that name. */
export function viewOf(id: string): View | null {
	return VIEWS.find((view) => view.id === id) ?? null;
}
