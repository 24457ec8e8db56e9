/** Partial dates: a year, a month or a day, compared without ever inventing the missing part. */
import type { Period } from './dataset';

const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** True for `2019`, `2019-03` and `2019-03-31`. */
export function isPartialDate(value: string): boolean {
	return PARTIAL_DATE.test(value);
}

/**
 * Whether something held on a date. A partial date covers all of its days, so `to: 2018` holds
 * through 2018-12-31, and asking about `2018` asks about any day of 2018.
 *
 * @param period from and to, both included; null = open
 * @param date a partial date, or null = at any time
 */
export function holdsAt(period: Period, date: string | null): boolean {
	if (date === null) return true;
	const startsInTime = period.from === null || firstDay(period.from) <= lastDay(date);
	const endsInTime = period.to === null || lastDay(period.to) >= firstDay(date);
	return startsInTime && endsInTime;
}

/** True when `from` lies wholly after `to`. */
export function isReversed(period: Period): boolean {
	return period.from !== null && period.to !== null && firstDay(period.from) > lastDay(period.to);
}

function firstDay(date: string): string {
	return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** Day 31 stands for the end of any month: dates are only compared as text, never counted. */
function lastDay(date: string): string {
	return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
}
