"""The Corpus, its annotations, and the dataset made of it; folding of names."""
import collections, glob, gzip, html, json, os, re, unicodedata


def is_low(name):
    """whether a smaller figure is better"""
    return 'harmful' in name or 'lost' in name


def read_jsonl(path):
    with open(path, encoding='utf-8') as f:
        return [json.loads(line) for line in f if line.strip()]


def stem(name):
    """the annotation's name for a document: the record's id, the URI's last part, or the file's name without endings"""
    name = name.rsplit('#', 1)[-1]
    return name.rstrip('/').rsplit('/', 1)[-1].split('.', 1)[0]


class Corpus:
    def __init__(self, corpus, dataset):
        self.gold = {}
        for path in sorted(glob.glob(os.path.join(corpus, 'gold', '*.gold.json'))):
            self.gold[os.path.basename(path)[:-len('.gold.json')]] = json.load(open(path, encoding='utf-8'))
        self.documents = {stem(d['id']): d for d in read_jsonl(os.path.join(dataset, 'documents.jsonl'))}
        self.blocks = collections.defaultdict(list)
        for b in read_jsonl(os.path.join(dataset, 'blocks.jsonl')):
            self.blocks[stem(b['document'])].append(b)
        self.mentions = collections.defaultdict(list)
        for m in read_jsonl(os.path.join(dataset, 'mentions.jsonl')):
            self.mentions[stem(m['document'])].append(m)
        self.texts = {}
        for name, d in self.documents.items():
            with open(os.path.join(dataset, 'text', d['text']), encoding='utf-8') as f:
                self.texts[name] = f.read()
        self.raw = {name: self._raw(corpus, g['document']) for name, g in self.gold.items()}

    def _raw(self, corpus, document):
        """the document's content as text, None for containers other than JSON Lines"""
        path = os.path.join(corpus, 'pages', document.split('#')[0])
        if '#' in document:
            wanted = document.split('#', 1)[1]
            return next((r.get('text') or r.get('html') for r in read_jsonl(path) if str(r['id']) == wanted), None)
        if not os.path.exists(path):
            return None
        data = (gzip.open if path.endswith('.gz') else open)(path, 'rb').read()
        encoding = self.documents.get(stem(document), {}).get('encoding') or 'utf-8'
        return data.decode(encoding, 'replace').lstrip('\ufeff')


def plain(text):
    text = html.unescape(str(text))
    text = unicodedata.normalize('NFKD', text)
    text = ''.join(c for c in text if not unicodedata.combining(c)).lower()
    text = re.sub("[\u2018\u2019'`\u00b4\u00ad\u200b]", '', text)
    text = text.replace('\u03bc', 'mu').replace('\u00b5', 'mu').replace('\u03b1', 'alpha').replace('\u03b2', 'beta')
    return re.sub(r'\s+', ' ', re.sub(r'[^\w%]+', ' ', text).replace('_', ' ')).strip()


def fold(text):
    """one form for plurals and for British and American spelling"""
    def word(w):
        if len(w) > 3 and w.endswith('s') and not w.endswith(('ss', 'us', 'is')):
            w = w[:-3] + 'y' if w.endswith('ies') and len(w) > 4 else w[:-2] if re.search('(x|ch|sh|zz)es$', w) else w[:-1]
        return re.sub('our$', 'or', w.replace('ae', 'e').replace('oe', 'e'))
    return ' '.join(word(w) for w in plain(text).split())


def ratio(a, b):
    return a / b if b else 0.0
