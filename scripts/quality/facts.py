"""Which annotated facts are found, what is invented, what could harm.

A mention is matched to an annotated fact of its kind whose drug and key have a name in common with it (concept's name or surface words).
It is harmful where it agrees with an entry of not_facts in everything that the entry names; pardoned where it rests on the words of an
optional fact; extra otherwise.
"""
import collections, re

from gold import fold, plain, ratio

KEYS = {'adverse_effect': 'effect', 'therapeutic_use': 'condition', 'contraindication': 'condition', 'interaction': 'with', 'mechanism': 'target',
        'pharmacokinetic': 'parameter', 'brand': 'brand', 'approval': 'year', 'dose': 'amount'}
JUDGED = ['polarity', 'certainty', 'circumstance', 'frequency', 'percent', 'severity', 'role']
UNITS = {'mcg': ('mg', .001), 'ug': ('mg', .001), 'microgram': ('mg', .001), 'g': ('mg', 1000), 'ng': ('mg', 1e-6), 'l': ('ml', 1000), 'iu': ('unit', 1),
         'unit': ('unit', 1), 'minute': ('hour', 1 / 60), 'min': ('hour', 1 / 60), 'h': ('hour', 1), 'day': ('hour', 24), 'd': ('hour', 24), 'week': ('hour', 168),
         'percent': ('%', 1), 'month': ('hour', 720)}


def amount(a):
    """(low, high, unit) in one unit, nil where there is none"""
    if not isinstance(a, dict) or a.get('low') is None and a.get('high') is None:
        return None
    low = float(a['low'] if a.get('low') is not None else a['high'])
    high = float(a['high'] if a.get('high') is not None else low)
    unit = re.sub(r'[\[\]{}]', '', str(a.get('unit') or '')).lower().replace('µg', 'ug').replace('μg', 'ug')
    unit = re.sub(r'/(?:day|d|24 ?h(?:ours)?)$| (?:daily|per day)$', '', unit)
    head, slash, tail = unit.partition('/')
    head = head.rstrip('s') if len(head) > 3 else head
    head, factor = UNITS.get(head, (head, 1))
    return low * factor, high * factor, head + slash + tail


def same(a, b):
    a, b = amount(a), amount(b)
    return bool(a and b and a[2] == b[2] and abs(a[0] - b[0]) < 1e-6 * max(1, a[0]) and abs(a[1] - b[1]) < 1e-6 * max(1, a[1]))


def names(value):
    return {fold(v) for v in (value if isinstance(value, list) else [value]) if v is not None} - {''}


def said(mention, content, field):
    """names of a mention's drug or key: the concept's, and the words of its span"""
    value = mention.get(field)
    out = names(value.get('name') if isinstance(value, dict) and 'name' in value else value if isinstance(value, (str, int)) else None)
    span = mention.get('spans', {}).get(field)
    if span and content is not None:
        out |= names(re.sub(r'<[^>]*>', ' ', content[span[0]:span[1]].decode('utf-8', 'replace')))
    return out


def key_agrees(entry, mention, content):
    kind = entry['kind']
    if kind == 'dose':
        return same(entry.get('amount'), mention.get('amount'))
    if kind == 'pharmacokinetic':
        return same(entry.get('amount'), mention.get('amount'))
    key = KEYS[kind]
    return bool(names(entry.get(key)) & said(mention, content, key))


def agrees(entry, mention, field):
    a, b = entry.get(field), mention.get(field)
    if field == 'percent':
        return isinstance(a, dict) and isinstance(b, dict) and all(float(a[k]) == float(b[k]) for k in ('low', 'high') if a.get(k) is not None)
    if isinstance(b, dict):
        return bool(names(a) & names(b.get('name')))
    return bool(names(a) & names(b))


def harmful(entry, mention, content):
    if (entry.get('polarity') or 'affirmed') != mention.get('polarity', 'affirmed'):
        return False
    if not names(entry['drug']) & said(mention, content, 'drug') or not key_agrees(entry, mention, content):
        return False
    return all(agrees(entry, mention, f) for f in ('certainty', 'circumstance', 'frequency', 'percent', 'role', 'indication', 'setting') if entry.get(f) is not None)


def score(entry, mention):
    return sum((8 if f == 'polarity' else 1) * agrees(entry, mention, f) for f in JUDGED) + .1 * bool(entry.get('required'))


def distinct(mentions):
    """one prediction a fact and value, the surest"""
    rank = {'high': 2, 'medium': 1, 'low': 0}
    best = {}
    for m in mentions:
        key = (m['fact'], str(m.get('percent')), str(m.get('amount')))
        if key not in best or rank[m['confidence']] > rank[best[key]['confidence']]:
            best[key] = m
    return [best[k] for k in sorted(best)]


def judge(g, mentions, content):
    """[(verdict, entry, mention)] and the entries that were missed"""
    verdicts, pairs = {}, []
    for i, m in enumerate(mentions):
        bad = next((n for n in g.get('not_facts', []) if n['kind'] == m['kind'] and harmful(n, m, content)), None)
        if bad:
            verdicts[i] = ('harmful', bad)
            continue
        if m['kind'] == 'dose' and not m.get('amount'):
            verdicts[i] = ('pardoned', None)
            continue
        for j, f in enumerate(g['facts']):
            if f['kind'] == m['kind'] and names(f['drug']) & said(m, content, 'drug') and key_agrees(f, m, content):
                pairs.append((-score(f, m), i, j))
    taken = {}
    for _, i, j in sorted(pairs):
        if i not in verdicts and j not in taken:
            verdicts[i], taken[j] = ('matched', g['facts'][j]), i
    for _, i, j in pairs:
        verdicts.setdefault(i, ('duplicate', None))
    optional = [plain(f['quote']) for f in g['facts'] if not f.get('required')]
    for i, m in enumerate(mentions):
        if i not in verdicts:
            quote = plain(re.sub(r'<[^>]*>', ' ', m['quote']))
            near = any(q and (q in quote and len(quote) < 2.5 * len(q) or quote in q) for q in optional)
            verdicts[i] = ('pardoned' if near else 'extra', None)
    return [verdicts[i] + (m,) for i, m in enumerate(mentions)], [f for j, f in enumerate(g['facts']) if j not in taken]


def told(m):
    key = KEYS[m['kind']]
    value = m.get(key)
    return '%s %s / %s (%s, %s, %s)' % (m['kind'], m['drug']['name'], value.get('name') if isinstance(value, dict) and 'name' in value else value,
                                        m.get('polarity'), m['confidence'], m['rule'])


def measure(corpus):
    tally, kinds, errors = collections.Counter(), collections.Counter(), []
    for name, g in corpus.gold.items():
        raw = corpus.raw[name]
        content = None
        if raw is not None and corpus.documents.get(name, {}).get('encoding') == 'utf-8':
            content = raw.encode()
            if corpus.documents[name]['bytes'] == len(content) + 3:
                content = b'\xef\xbb\xbf' + content
        judged, missed = judge(g, distinct(corpus.mentions.get(name, [])), content)
        for verdict, entry, m in judged:
            tally[verdict] += 1
            kinds[m['kind'], verdict] += 1
            tally[m['confidence'] + ' ' + verdict] += 1
            tally[m['confidence'] + ' required'] += verdict == 'matched' and bool(entry.get('required'))
            if verdict == 'matched':
                tally['required'] += bool(entry.get('required'))
                kinds[m['kind'], 'required'] += bool(entry.get('required'))
                for f in JUDGED:
                    if entry.get(f) is not None and f not in entry.get('lenient', ()):
                        tally['attributes'] += 1
                        tally['attributes right'] += agrees(entry, m, f)
            if verdict in ('harmful', 'extra'):
                errors.append('%s %s: %s%s\n    %s' % (verdict, name, told(m), '  (%s)' % entry.get('why', '') if entry else '', m['quote'][:160]))
        for f in g['facts']:
            tally['wanted'] += bool(f.get('required'))
            kinds[f['kind'], 'wanted'] += bool(f.get('required'))
        errors += ['missed %s:%s %s %s / %s\n    %s' % (name, f.get('line'), f['kind'], names(f['drug']), f.get(KEYS[f['kind']]), f['quote'][:160])
                   for f in missed if f.get('required')]
    judged = tally['matched'] + tally['extra'] + tally['harmful']

    def tier(*levels):
        """precision and required recall of the facts that are at least so sure"""
        right, required = (sum(tally[level + ' ' + what] for level in levels) for what in ('matched', 'required'))
        wrong = sum(tally[level + ' ' + what] for level in levels for what in ('extra', 'harmful'))
        return ratio(right, right + wrong), ratio(required, tally['wanted'])

    high, better = tier('high'), tier('high', 'medium')
    figures = {'facts: required recall': ratio(tally['required'], tally['wanted']), 'facts: precision': ratio(tally['matched'], judged),
               'facts: harmful share': ratio(tally['harmful'], judged), 'facts: attributes right': ratio(tally['attributes right'], tally['attributes']),
               'facts: high, precision': high[0], 'facts: high, required recall': high[1], 'facts: high, harmful': float(tally['high harmful']),
               'facts: medium and better, precision': better[0], 'facts: medium and better, required recall': better[1]}
    for kind in KEYS:
        n = kinds[kind, 'matched'] + kinds[kind, 'extra'] + kinds[kind, 'harmful']
        figures['facts: %s recall' % kind] = ratio(kinds[kind, 'required'], kinds[kind, 'wanted'])
        figures['facts: %s precision' % kind] = ratio(kinds[kind, 'matched'], n)
    return figures, errors
