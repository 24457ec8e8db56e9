/** Every check, listed once, in the order of the field's guidelines. */
import type { Evidence } from '../evidence';
import type { Check, CheckResult } from './check';
import { checkEvidence } from './check-evidence';
import { DEFAULT_CHECK_SETTINGS, type CheckSettings } from './check-settings';
import { crossSectorForums } from './k01-cross-sector-forums';
import { bothParties } from './k02-both-parties';
import { coordinatorLevels } from './k03-coordinator-levels';
import { coordinatorDepartments } from './k04-coordinator-departments';
import { planLeaderSeat } from './k05-plan-leader-seat';
import { police } from './k06-police';
import { business } from './k07-business';
import { voluntaryOrganisations } from './k08-voluntary-organisations';
import { balancedSeats } from './k09-balanced-seats';
import { localResidents } from './k10-local-residents';
import { localCoordinators } from './k11-local-coordinators';
import { doubleLinks } from './k12-double-links';
import { noChainCarrier } from './k13-chain-carrier';
import { bothWays } from './k14-both-ways';
import { sharedDirection } from './k15-shared-direction';
import { homes } from './k16-homes';
import { meetingLoad } from './k17-meeting-load';
import { departments } from './k18-departments';
import { wayToTheTop } from './k19-way-to-the-top';
import { ladder } from './k20-ladder';
import { bothSides } from './k21-both-sides';
import { sameAim } from './k22-same-aim';
import { planCoverage } from './k23-plan-coverage';
import { robustness } from './k24-robustness';

const CHECKS: readonly Check[] = [
	crossSectorForums,
	bothParties,
	coordinatorLevels,
	coordinatorDepartments,
	planLeaderSeat,
	police,
	business,
	voluntaryOrganisations,
	balancedSeats,
	localResidents,
	localCoordinators,
	doubleLinks,
	noChainCarrier,
	bothWays,
	sharedDirection,
	homes,
	meetingLoad,
	departments,
	wayToTheTop,
	ladder,
	bothSides,
	sameAim,
	planCoverage,
	robustness
];

/** The answer of every check, K1 first. */
export function runChecks(
	evidence: Evidence,
	settings: CheckSettings = DEFAULT_CHECK_SETTINGS
): CheckResult[] {
	const read = checkEvidence(evidence);
	return CHECKS.map((check) => check.read(read, settings));
}
