// What happens on one matrix: a click or a digit marks, arrows move, Ctrl+Z undoes. A mark is painted at once and told to the
// server, which answers with all marks; those that it has not heard of yet stay painted.
const board = this;
const tabs = [...board.querySelectorAll('[role=tab]')];
const rows = [...board.querySelectorAll('tr[data-key]')];
const undo = board.querySelector('.matrix-undo');
const waiting = [];
const history = [];
let sent = 0;
let marks = new Map();

const cells = row => [...row.querySelectorAll('[role=radio]')];
const panel = row => row.closest('table').parentElement;
const at = key => marks.get(key) || '';
const rowOf = key => rows.find(row => row.dataset.key === key);

const paint = () => {
  rows.forEach(row => cells(row).forEach(cell =>
    cell.setAttribute('aria-checked', String(cell.dataset.level === at(row.dataset.key)))));
  tabs.forEach(tab => {
    const own = rows.filter(row => panel(row).id === tab.getAttribute('aria-controls'));
    tab.querySelector('.matrix-count').textContent =
      tab.dataset.count.replace('{n}', own.filter(row => at(row.dataset.key)).length);
  });
  undo.disabled = history.length === 0;
};

const put = (key, level) => level ? marks.set(key, level) : marks.delete(key);

const tell = (key, level) => {
  put(key, level);
  waiting.push({key, level, number: ++sent});
  paint();
  board.dispatchEvent(new CustomEvent('mark', {detail: {key, level, number: sent}}));
};

const mark = (key, level) => {
  if (at(key) !== level && !board.hasAttribute('data-closed')) {
    history.push({key, before: at(key), after: level});
    tell(key, level);
  }
};

// one way in with the tab key for each table, at the cell where one was last
const enter = cell => {
  panel(cell.closest('tr')).querySelectorAll('[role=radio]').forEach(other => other.tabIndex = other === cell ? 0 : -1);
};

const focus = cell => {
  enter(cell);
  cell.focus();
};

const open = (tab, focused) => {
  tabs.forEach(other => {
    other.setAttribute('aria-selected', String(other === tab));
    other.tabIndex = other === tab ? 0 : -1;
    document.getElementById(other.getAttribute('aria-controls')).hidden = other !== tab;
  });
  if (focused) {
    tab.focus();
    tab.scrollIntoView({block: 'nearest', inline: 'nearest'});
  }
};

// what somebody else has marked since is hers, and stays
const undoLast = () => {
  if (board.hasAttribute('data-closed')) {
    return;
  }
  let last = history.pop();
  while (last && at(last.key) !== last.after) {
    last = history.pop();
  }
  if (last) {
    const row = rowOf(last.key);
    const tab = tabs.find(own => own.getAttribute('aria-controls') === panel(row).id);
    if (tab) {
      open(tab, false);
    }
    tell(last.key, last.before);
    focus(cells(row).find(cell => cell.dataset.level === last.before) || cells(row)[0]);
  }
  paint();
};

const moved = (key, row, column, whole) => {
  const own = [...panel(row).querySelectorAll('tr[data-key]')];
  const down = own.indexOf(row);
  const last = cells(row).length - 1;
  switch (key) {
    case 'ArrowUp': return [own[Math.max(0, down - 1)], column];
    case 'ArrowDown': return [own[Math.min(own.length - 1, down + 1)], column];
    case 'ArrowLeft': return [row, Math.max(0, column - 1)];
    case 'ArrowRight': return [row, Math.min(last, column + 1)];
    case 'Home': return [whole ? own[0] : row, 0];
    case 'End': return [whole ? own[own.length - 1] : row, last];
    default: return null;
  }
};

const typed = (event, cell) => {
  const row = cell.closest('tr');
  const to = moved(event.key, row, cells(row).indexOf(cell), event.ctrlKey || event.metaKey);
  if (to) {
    focus(cells(to[0])[to[1]]);
    return true;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) {
    return false;
  }
  if (event.key === 'Delete' || event.key === 'Backspace' || event.key === '0') {
    mark(row.dataset.key, '');
    return true;
  }
  const chosen = /^[1-9]$/.test(event.key) ? cells(row)[event.key - 1] : null;
  if (chosen) {
    mark(row.dataset.key, chosen.dataset.level);
    focus(chosen);
  }
  return Boolean(chosen);
};

const turned = (event, tab) => {
  const step = {ArrowRight: 1, ArrowLeft: -1}[event.key];
  const to = step ? tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length]
    : {Home: tabs[0], End: tabs[tabs.length - 1]}[event.key];
  if (to) {
    open(to, true);
  }
  return Boolean(to);
};

board.addEventListener('keydown', event => {
  const cell = event.target.closest('[role=radio]');
  const tab = event.target.closest('[role=tab]');
  let mine = cell ? typed(event, cell) : tab ? turned(event, tab) : false;
  if ((event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z') {
    undoLast();
    mine = true;
  }
  if (mine) {
    event.preventDefault();
    event.stopPropagation();
  }
});

board.addEventListener('click', event => {
  const cell = event.target.closest('[role=radio]');
  const tab = event.target.closest('[role=tab]');
  if (cell) {
    const key = cell.closest('tr').dataset.key;
    mark(key, at(key) === cell.dataset.level ? '' : cell.dataset.level);
    enter(cell);
  } else if (tab) {
    open(tab, false);
  } else if (event.target.closest('.matrix-undo')) {
    undoLast();
  }
});

board.showMarks = (text, answered) => {
  while (waiting.length && waiting[0].number <= answered) {
    waiting.shift();
  }
  marks = new Map(text.split('\n').filter(Boolean).map(line => line.split('=')));
  waiting.forEach(one => put(one.key, one.level));
  paint();
};

if (tabs.length) {
  open(tabs[0], false);
}
board.querySelectorAll('table').forEach(table => enter(table.querySelector('[role=radio]')));
