/// Words that state what a medicine does, how it is taken and what it is taken for: a line that holds them speaks of the article's subject.
///
/// Words that shops and menus share with articles (health, doctor, treatment, prescription) are left out.
enum MedicalWords {
  static let all: [String] = english + abroad

  private static let english = words(
    """
    absorbed absorption abstinence ache aches acne addiction adhd adverse afib agitation agonist agonists agranulocytosis akathisia
    aldosterone allergic allergies allergy alopecia alt anaemia analgesic anaphylaxis anemia angina angioedema anorexia antacid
    antacids antagonist antagonists antibiotic antibiotics anticoagulant anticoagulants anticonvulsant anticonvulsants antidepressant
    antidepressants antidote antifungal antihistamine antihistamines antihypertensive antimalarial antipsychotic antipsychotics
    antiviral antivirals anxiety appetite apnea apnoea arrhythmia arrhythmias arthritis ast asthma ataxia bacteria bacterial benzodiazepine
    benzodiazepines bilirubin bioavailability biotransformation bipolar bladder bleed bleeding blisters bloating bmi bone bones bowel
    bradycardia breastfeeding breathlessness bronchitis bronchodilator bruising buccal cancer capsule capsules carcinogenic cardiac
    cardiotoxicity chemotherapy cholesterol chronic cirrhosis clearance clot clots colitis coma comatose confusion constipation
    contraindicated contraindication contraindications convulsions copd corticosteroid corticosteroids cough cramps cravings creatinine
    cyp2c19 cyp2c9 cyp2d6 cyp3a4 decongestant deficiency dehydration delirium dementia depression detox diabetes diabetic diarrhea
    diarrhoea disorder disorders diuretic diuretics dizziness dizzy dosage dosages dose doses dosing drowsiness drowsy dyskinesia
    dyspepsia dysphagia dyspnea dyspnoea dystonia eczema edema efficacy electrolyte elimination embolism endometriosis enzyme enzymes
    epilepsy erectile eruption erythema esophagitis estrogen euphoria excreted excretion expectorant eyedrops faint fainting fatigue
    fertility fever fibrillation fibromyalgia fits flushing fracture fractures fungal gastric gastritis gastrointestinal gerd glaucoma
    glucose gout haemoglobin haemorrhage hallucinations hba1c headache headaches heartburn hemoglobin hemorrhage hepatic hepatically
    heartbeat heartbeats hepatitis hepatotoxicity hiv hives hormone hormones hyperkalemia hypersensitivity hypertension hypoglycaemia hypoglycemia
    hyponatraemia hyponatremia hypotension hypothyroidism hypoxia ibs immunosuppressant indicated indigestion infarction infection
    infections inflammation inflammatory infusion ingested inhaler inhibit inhibitor inhibitors inhibits injection injections inr
    insomnia insulin interaction interactions interacts intestinal intramuscular intrathecal intravenous intravenously irritability
    itch itching jaundice joints kidney kidneys lactation laxative laxatives lesion lesions lethargy leucopenia leukopenia libido liver
    lotion lozenge lozenges lung lungs lupus malaise malaria mania mcg menopause metabolised metabolism metabolite metabolites metabolized
    metastatic mg migraine migraines ml mouth mucositis muscle muscles mutagenic myalgia myopathy nasal nausea nebuliser nebulizer
    nephrotoxicity nerve nerves neuropathy neurotransmitter neutropenia nightmares nsaid nsaids numbness obesity ocd oedema
    oesophagitis ointment opioid opioids oral orally osteoporosis ototoxicity overdose overdosed ovulation painkiller painkillers
    palpitations pancreatitis pancytopenia paraesthesia paralysis paresthesia parkinson's patients peptic pharmacodynamics
    pharmacokinetics pharmacology photosensitivity placebo plasma platelet platelets pneumonia poisoning postpartum potassium pregnancy
    pregnant prescribed prophylaxis pruritus psoriasis psychosis ptsd pulmonary radiotherapy rash rashes receptor receptors rectal
    reflux relapse relapses remission renal renally respiratory rhabdomyolysis rheumatoid scalp schizophrenia sclerosis sedation
    sedative sedatives seizure seizures sepsis serotonin serum sleepiness sleepy sodium somnolence soreness sores spasm spasms statin
    statins steroid steroids sti stimulant stimulants stis stomach stroke subcutaneous subcutaneously sublingual suicidal suppository
    suspension sweating swelling swollen symptom symptoms syncope syndrome tablet tablets tachycardia teratogenic teratogenicity thirst
    thrombocytopenia thrombosis thyroid tingling tiredness tocolytic tolerated topical toxic toxicity transaminases transdermal tremor
    tremors tumor tumors tumour tumours ulcer ulcers urinary urination urine urticaria uti utis vaccine vaccines vaginal vasodilator
    half-life cas atc pubchem drugbank chembl iupac vertigo viral vomit vomiting weakness wheezing withdrawal wound wounds
    """)

  /// The same in Spanish, German, French, Portuguese, Italian, Dutch, Polish and Russian, where English has another word.
  private static let abroad = words(
    """
    biodisponibilidad farmacocinética farmacocinetica excreción bioverfügbarkeit halbwertszeit pharmakokinetik biodisponibilité
    biodisponibilità biodisponibilidade adultos alergia alérgicas ansiedad cápsulas comprimidos contraindicaciones contraindicado depresión diarrea dolor dosis embarazo
    erupción estreñimiento fiebre hígado hipertensión insuficiencia mareo mareos náuseas posología riñón riñones sangrado secundarios
    somnolencia tos úlcera vómitos
    atemnot ausschlag bauchschmerzen beschwerden bluthochdruck blutungen dosierung dosis durchfall einnahme erbrechen fieber
    gegenanzeigen gelenkschmerzen hautausschlag herzinsuffizienz husten juckreiz kopfschmerzen leber müdigkeit nebenwirkungen nieren
    niereninsuffizienz reizhusten schmerzen schwangerschaft schwindel tabletten übelkeit verstopfung wirkstoff
    allergie céphalées comprimés cutanée démangeaisons diarrhée douleurs éruption étourdissements fièvre foie gélules
    grossesse indésirables insuffisance nausées plaquettes posologie rénale saignements somnolence surdosage toux
    vertiges vomissements
    comprimido gotas coceira febre alergias colaterais comprimidos constipação contraindicado dores enjoo fadiga febre fígado gravidez hipertensão
    insuficiência náusea náuseas pressão rins sonolência tontura tonturas tosse vômito vômitos
    compressa febbre dolori adulti addominale capogiri compresse compressa controindicazioni diarrea dolore eruzione fegato febbre gravidanza indesiderati ipertensione
    nausea posologia reni sonnolenza sovradosaggio stitichezza tosse ulcera vertigini vomito
    bijwerkingen maagzweer volwassenen bloeddruk braken buikpijn capsules diarree dosering duizeligheid hartfalen hoesten hoofdpijn huiduitslag jeuk koorts
    lever misselijkheid nieren pijn slaperigheid tabletten vermoeidheid verstopping zwangerschap
    żołądka dorośli niestrawność wzdęcia biegunka bóle bólu brzucha ciąży ciśnienie cukrzycy dawka dawki dawkę dawkowanie gorączka kaszel mdłości nerek niepożądane
    niewydolności nudności przeciwwskazania senność tabletek tabletki uczulenie wątroby wymioty wysypka zaparcia zawroty
    желудка желудке изжога язва язвенная зуд диарея аллергия взрослым детям сутки артериальном беременности боль боли головокружение давление давления давлении диабетом дозировка дозу доза дозы кашель кишечника
    крови мг недостаточности обморок одышка печени побочные почек применение рвота рвоту слабость сонливость сыпь таблетки таблетку
    таблеток тошнота тошноту
    """)

  private static func words(_ list: String) -> [String] {
    Array(Set(list.utf8.split(whereSeparator: { $0 <= 0x20 }).map { String(Substring($0)) })).sorted()
  }
}
