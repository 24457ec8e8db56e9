/** A server of the built page for this machine only, with headers that let nothing out. */
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

const HOST = '127.0.0.1';

/**
 * @typedef {object} Server
 * @property {string} address where the page is, `/` at the end
 * @property {number} port
 * @property {() => Promise<void>} close ends open connections too
 */

const FIXED_HEADERS = {
	'X-Content-Type-Options': 'nosniff',
	'X-Frame-Options': 'DENY',
	'Referrer-Policy': 'no-referrer',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'
};

/**
 * Serves a folder on the first free port. Rejects with the system's error when no port is free.
 *
 * @param {string} folder the built page
 * @param {{ port: number, attempts?: number }} options `port` 0 = any; with more than one attempt
 *   the following ports are tried while one is taken
 * @returns {Promise<Server>}
 */
export async function serveFolder(folder, { port, attempts = 1 }) {
	const policyOf = readPolicies(folder);
	const respond = sirv(folder, {
		dev: false,
		etag: true,
		setHeaders(response, pathname) {
			response.setHeader('Content-Security-Policy', policyOf(pathname));
			const isHashed = pathname.includes('/_app/immutable/');
			response.setHeader(
				'Cache-Control',
				isHashed ? 'public, max-age=31536000, immutable' : 'no-cache'
			);
		}
	});
	const server = createServer((request, response) => {
		for (const [name, value] of Object.entries(FIXED_HEADERS)) response.setHeader(name, value);
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		respond(request, response, () => {
			response.writeHead(404, {
				'Content-Type': 'text/plain; charset=utf-8',
				'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'"
			});
			response.end('Not found\n');
		});
	});
	const taken = await listen(server, port, attempts);
	return {
		address: `http://${HOST}:${taken}/`,
		port: taken,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

/**
 * @param {import('node:http').Server} server
 * @param {number} first
 * @param {number} attempts
 * @returns {Promise<number>} the port
 */
async function listen(server, first, attempts) {
	for (let port = first; ; port++) {
		try {
			return await new Promise((resolve, reject) => {
				server.once('error', reject);
				server.listen(port, HOST, () => {
					server.off('error', reject);
					resolve(/** @type {import('node:net').AddressInfo} */ (server.address()).port);
				});
			});
		} catch (error) {
			const { code } = /** @type {NodeJS.ErrnoException} */ (error);
			const isTaken = code === 'EADDRINUSE' || code === 'EACCES';
			if (!isTaken || port + 1 >= first + attempts || port >= 65535) throw error;
		}
	}
}

/**
 * The content security policy each page carries itself, sent as a header too, so that it also holds
 * for what the browser loads beside the page (a worker obeys the header of its own script).
 *
 * @param {string} folder
 * @returns {(pathname: string) => string}
 */
function readPolicies(folder) {
	/** @type {Map<string, string>} */
	const policies = new Map();
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		if (!name.endsWith('.html')) continue;
		const own = /http-equiv="content-security-policy" content="([^"]*)"/i.exec(
			readFileSync(join(folder, name), 'utf8')
		);
		if (own) policies.set(`/${name.replaceAll('\\', '/')}`, `${own[1]}; frame-ancestors 'none'`);
	}
	const usual = policies.get('/index.html');
	if (!usual) throw new Error(`${join(folder, 'index.html')} carries no content security policy`);
	return (pathname) =>
		['', 'index.html', '/index.html', '.html']
			.map((ending) => policies.get(pathname + ending))
			.find((policy) => policy !== undefined) ?? usual;
}
