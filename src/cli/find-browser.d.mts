export function findBrowser(report: (line: string) => void): Promise<string>;
