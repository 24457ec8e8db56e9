/**
 * The words of the program, section by section; what a language must have. A section of the frame and of
 * the start page is there at once; each of the others comes with the part of the page that speaks it.
 */
import type { AppMessages } from './da/app';
import type { ChainMessages } from './da/chain';
import type { CliMessages } from './da/cli';
import type { CompareMessages } from './da/compare';
import type { DataMessages } from './da/data';
import type { DistrictsMessages } from './da/districts';
import type { EditsMessages } from './da/edits';
import type { ExplanationsMessages } from './da/explanations';
import type { ExportMessages } from './da/export';
import type { HelpMessages } from './da/help';
import type { ImportDoctorMessages } from './da/import-doctor';
import type { InitiativesMessages } from './da/initiatives';
import type { IntroductionsMessages } from './da/introductions';
import type { LadderMessages } from './da/ladder';
import type { LensPresetsMessages } from './da/lens-presets';
import type { MapMessages } from './da/map';
import type { MeasuresMessages } from './da/measures';
import type { ReportMessages } from './da/report';
import type { RobustnessMessages } from './da/robustness';
import type { RolesMessages } from './da/roles';
import type { ShareMessages } from './da/share';
import type { ShellMessages } from './da/shell';
import type { SilosMessages } from './da/silos';
import type { StartMessages } from './da/start';
import type { TaxonomyMessages } from './da/taxonomy';
import type { TemplatesMessages } from './da/templates';
import type { ViewsMessages } from './da/views';
import type { CheckMessages } from './check-messages';
import type { FindingMessages } from './finding-messages';
import type { IssueMessages } from './issue-messages';

/** Sections that are there from the first moment. */
export interface FirstMessages {
	readonly app: AppMessages;
	readonly shell: ShellMessages;
	readonly start: StartMessages;
	readonly edits: EditsMessages;
	readonly lensPresets: LensPresetsMessages;
	readonly taxonomy: TaxonomyMessages;
	readonly findings: FindingMessages;
}

/** Sections that are read when they are first needed. */
export interface LaterMessages {
	readonly views: ViewsMessages;
	readonly map: MapMessages;
	readonly measures: MeasuresMessages;
	readonly report: ReportMessages;
	readonly robustness: RobustnessMessages;
	readonly roles: RolesMessages;
	readonly initiatives: InitiativesMessages;
	readonly ladder: LadderMessages;
	readonly chain: ChainMessages;
	readonly share: ShareMessages;
	readonly silos: SilosMessages;
	readonly data: DataMessages;
	readonly districts: DistrictsMessages;
	readonly compare: CompareMessages;
	readonly explanations: ExplanationsMessages;
	readonly export: ExportMessages;
	readonly templates: TemplatesMessages;
	readonly help: HelpMessages;
	readonly checks: CheckMessages;
	readonly introductions: IntroductionsMessages;
	readonly issues: IssueMessages;
	readonly importDoctor: ImportDoctorMessages;
	readonly cli: CliMessages;
}

export type Messages = FirstMessages & LaterMessages;

/** A section that has to be asked for. */
export type LaterSection = keyof LaterMessages;

/** A language: the first sections, and how each of the others is read. */
export interface LanguageWords {
	readonly first: FirstMessages;
	readonly later: { readonly [Name in LaterSection]: () => Promise<LaterMessages[Name]> };
}
