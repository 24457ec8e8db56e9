/**
 * The script of the HTML file: move, zoom, light up neighbours, choose, search. It stands in the file
 * as it is here, so that its fingerprint below lets the browser run this script and no other.
 */
export const MAP_SCRIPT = `
(function () {
	'use strict';
	var net = document.getElementById('net');
	if (!net) return;
	var people = JSON.parse(document.getElementById('people').textContent);
	var words = JSON.parse(document.getElementById('words').textContent);
	var world = document.getElementById('world');
	var who = document.getElementById('who');
	var find = document.getElementById('find');
	var hits = document.getElementById('hits');
	var marks = Array.prototype.slice.call(net.querySelectorAll('.actor'));
	// What takes the keyboard; the name beside it is not part of it, as it may be cut.
	var keys = marks.map(function (mark) { return mark.querySelector('[role=button]'); });
	var ties = Array.prototype.slice.call(net.querySelectorAll('.ties line'));
	var buttons = Array.prototype.slice.call(document.querySelectorAll('[data-sector]'));
	var chosen = null, pointed = null, sector = null;
	var view = { x: 0, y: 0, k: 1 };
	var order = people.map(function (_, i) { return i; }).sort(function (a, b) {
		return people[a].label.localeCompare(people[b].label, document.documentElement.lang);
	});

	function draw() {
		world.setAttribute('transform', 'translate(' + view.x + ' ' + view.y + ') scale(' + view.k + ')');
	}
	function light() {
		var hub = pointed !== null ? pointed : chosen;
		var near = hub === null ? null : new Set([hub].concat(people[hub].partners));
		net.classList.toggle('lit', hub !== null || sector !== null);
		marks.forEach(function (mark, i) {
			var isOn = near ? near.has(i) : sector !== null && people[i].sector === sector;
			mark.classList.toggle('on', isOn);
			mark.classList.toggle('hub', i === hub);
			keys[i].setAttribute('aria-pressed', String(i === chosen));
		});
		ties.forEach(function (tie) {
			var a = Number(tie.dataset.a), b = Number(tie.dataset.b);
			var isOn = hub !== null ? a === hub || b === hub : sector !== null && (people[a].sector === sector || people[b].sector === sector);
			tie.classList.toggle('on', isOn);
		});
		buttons.forEach(function (button) {
			button.setAttribute('aria-pressed', String(button.dataset.sector === sector));
		});
	}
	function line(tag, text) {
		var element = document.createElement(tag);
		element.textContent = text;
		return element;
	}
	function choose(i) {
		chosen = i;
		if (i !== null) sector = null;
		who.replaceChildren();
		if (i === null) {
			who.append(line('p', words.nobody));
		} else {
			var one = people[i];
			who.append(line('h3', one.label));
			who.append(line('p', words.sector + ': ' + one.sector));
			who.append(line('p', words.district + ': ' + one.districts));
			who.append(line('h4', one.partners.length === 0 ? words.noPartners : words.partners + ' (' + one.partners.length + ')'));
			var list = document.createElement('ul');
			one.partners.slice().sort(function (a, b) { return order.indexOf(a) - order.indexOf(b); }).forEach(function (other) {
				var item = document.createElement('li');
				var button = line('button', people[other].label);
				button.type = 'button';
				button.addEventListener('click', function () { choose(other); });
				item.append(button);
				list.append(item);
			});
			who.append(list);
			var clear = line('button', words.clear);
			clear.type = 'button';
			clear.className = 'clear';
			clear.addEventListener('click', function () { choose(null); keys[i].focus(); });
			who.append(clear);
			keys.forEach(function (key, place) { key.setAttribute('tabindex', place === i ? '0' : '-1'); });
		}
		light();
	}
	marks.forEach(function (mark, i) {
		mark.addEventListener('pointerenter', function () { pointed = i; light(); });
		mark.addEventListener('pointerleave', function () { pointed = null; light(); });
		keys[i].addEventListener('focus', function () { pointed = i; light(); });
		keys[i].addEventListener('blur', function () { pointed = null; light(); });
	});
	function step(from, by) {
		var next = order[(order.indexOf(from) + by + order.length) % order.length];
		keys[from].setAttribute('tabindex', '-1');
		keys[next].setAttribute('tabindex', '0');
		keys[next].focus();
	}
	net.addEventListener('keydown', function (event) {
		var mark = event.target.closest ? event.target.closest('.actor') : null;
		if (event.key === 'Escape') { choose(null); return; }
		if (!mark) return;
		var i = Number(mark.dataset.i);
		if (event.key === 'Enter' || event.key === ' ') choose(i);
		else if (event.key === 'ArrowRight' || event.key === 'ArrowDown') step(i, 1);
		else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') step(i, -1);
		else return;
		event.preventDefault();
	});

	function point(event) {
		var box = net.getBoundingClientRect();
		var size = net.viewBox.baseVal;
		var scale = Math.min(box.width / size.width, box.height / size.height);
		return {
			x: (event.clientX - box.left - (box.width - size.width * scale) / 2) / scale,
			y: (event.clientY - box.top - (box.height - size.height * scale) / 2) / scale
		};
	}
	function zoom(by, at) {
		var k = Math.max(1, Math.min(12, view.k * by));
		view.x = at.x - (at.x - view.x) * (k / view.k);
		view.y = at.y - (at.y - view.y) * (k / view.k);
		view.k = k;
		if (k === 1) { view.x = 0; view.y = 0; }
		draw();
	}
	net.addEventListener('wheel', function (event) {
		event.preventDefault();
		zoom(event.deltaY < 0 ? 1.2 : 1 / 1.2, point(event));
	}, { passive: false });
	var drag = null, moved = 0;
	net.addEventListener('pointerdown', function (event) {
		drag = point(event);
		moved = 0;
	});
	net.addEventListener('pointermove', function (event) {
		if (!drag || event.buttons === 0) { drag = null; return; }
		var at = point(event);
		moved += Math.abs(at.x - drag.x) + Math.abs(at.y - drag.y);
		if (moved > 4) {
			view.x += at.x - drag.x;
			view.y += at.y - drag.y;
			draw();
		}
		drag = at;
	});
	net.addEventListener('pointerup', function (event) {
		drag = null;
		if (moved > 4) return;
		var mark = event.target.closest ? event.target.closest('.actor') : null;
		choose(mark ? Number(mark.dataset.i) : null);
	});
	var middle = { x: net.viewBox.baseVal.width / 2, y: net.viewBox.baseVal.height / 2 };
	document.getElementById('in').addEventListener('click', function () { zoom(1.4, middle); });
	document.getElementById('out').addEventListener('click', function () { zoom(1 / 1.4, middle); });
	document.getElementById('fit').addEventListener('click', function () { zoom(1 / 1000, middle); });
	buttons.forEach(function (button) {
		button.addEventListener('click', function () {
			var name = button.dataset.sector;
			var next = sector === name ? null : name;
			choose(null);
			sector = next;
			light();
		});
	});

	find.addEventListener('input', function () {
		var text = find.value.trim().toLocaleLowerCase();
		hits.replaceChildren();
		hits.hidden = text === '';
		if (text === '') return;
		var found = order.filter(function (i) { return people[i].label.toLocaleLowerCase().indexOf(text) >= 0; });
		if (found.length === 0) hits.append(line('li', words.noHit));
		found.slice(0, 8).forEach(function (i) {
			var item = document.createElement('li');
			var button = line('button', people[i].label);
			button.type = 'button';
			button.addEventListener('click', function () {
				hits.hidden = true;
				find.value = people[i].label;
				choose(i);
				keys[i].focus();
			});
			item.append(button);
			hits.append(item);
		});
	});
	find.addEventListener('keydown', function (event) {
		if (event.key === 'Escape') { find.value = ''; hits.hidden = true; }
		if (event.key !== 'Enter') return;
		var first = hits.querySelector('button');
		if (first) first.click();
	});
	document.documentElement.classList.add('live');
	light();
})();
`;

/** Fingerprint of the script, for the policy of the file. */
export const MAP_SCRIPT_HASH = 'P2flP4eREqbyOocs0QqoCY9FLPpgBQG9RJGwpkMIOT0=';
