/** The thresholds of the checks that a user may set: which check has which, and what values make sense. */
import type { CheckId } from './check';
import { DEFAULT_CHECK_SETTINGS, type CheckSettings } from './check-settings';

export type ThresholdId = keyof CheckSettings;

export interface Threshold {
	/** Shares are 0-1 and shown in per cent. */
	readonly unit: 'count' | 'share';
	/** The lowest and highest value that makes sense, both included. */
	readonly range: readonly [number, number];
}

const count = (low: number, high: number): Threshold => ({ unit: 'count', range: [low, high] });
const SHARE: Threshold = { unit: 'share', range: [0, 1] };

export const THRESHOLDS: Readonly<Record<ThresholdId, Threshold>> = {
	minSectors: count(2, 16),
	minDepartments: count(1, 50),
	maxSeatShare: SHARE,
	minSeats: count(1, 50),
	minLinks: count(1, 20),
	minReturnShare: SHARE,
	maxForums: count(1, 50),
	maxOverloadedShare: SHARE,
	maxSteps: count(1, 10),
	minReachShare: SHARE,
	minCellShare: SHARE,
	maxCells: count(1, 100_000),
	minCutOff: count(1, 1000)
};
export const THRESHOLD_IDS = Object.keys(THRESHOLDS) as readonly ThresholdId[];

const OF_CHECK: Readonly<Partial<Record<CheckId, readonly ThresholdId[]>>> = {
	K1: ['minSectors'],
	K2: ['minSectors'],
	K4: ['minDepartments'],
	K9: ['maxSeatShare', 'minSeats'],
	K12: ['minLinks'],
	K14: ['minReturnShare'],
	K17: ['maxForums', 'maxOverloadedShare'],
	K19: ['maxSteps', 'minReachShare'],
	K23: ['minCellShare', 'maxCells'],
	K24: ['minCutOff']
};

/** The thresholds a check reads, in the order of its definition; most have none. */
export function thresholdsOf(check: CheckId): readonly ThresholdId[] {
	return OF_CHECK[check] ?? [];
}

/** Whether a threshold may have a value: within its range, and whole where it counts things. */
export function isThresholdValue(id: ThresholdId, value: number): boolean {
	const { unit, range } = THRESHOLDS[id];
	const isWhole = unit === 'share' || Number.isInteger(value);
	return Number.isFinite(value) && isWhole && value >= range[0] && value <= range[1];
}

/** The thresholds that are not at their default. */
export function changedThresholds(settings: CheckSettings): readonly ThresholdId[] {
	return THRESHOLD_IDS.filter((id) => settings[id] !== DEFAULT_CHECK_SETTINGS[id]);
}
