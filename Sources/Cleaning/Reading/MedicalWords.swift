/// Words that state what a medicine does, how it is taken and what it is taken for: a line that holds them speaks of the article's subject.
///
/// Words that shops and menus share with articles (health, doctor, treatment, prescription) are left out.
enum MedicalWords {
  static let all: [String] =
    """
    absorbed absorption abstinence ache aches acne addiction adhd adverse afib agitation agonist agonists agranulocytosis akathisia
    aldosterone allergic allergies allergy alopecia alt anaemia analgesic anaphylaxis anemia angina angioedema anorexia antacid
    antacids antagonist antagonists antibiotic antibiotics anticoagulant anticoagulants anticonvulsant anticonvulsants antidepressant
    antidepressants antidote antifungal antihistamine antihistamines antihypertensive antimalarial antipsychotic antipsychotics
    antiviral antivirals anxiety apnea apnoea arrhythmia arrhythmias arthritis ast asthma ataxia bacteria bacterial benzodiazepine
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
    hepatitis hepatotoxicity hiv hives hormone hormones hyperkalemia hypersensitivity hypertension hypoglycaemia hypoglycemia
    hyponatraemia hyponatremia hypotension hypothyroidism hypoxia ibs immunosuppressant indicated indigestion infarction infection
    infections inflammation inflammatory infusion ingested inhaler inhibit inhibitor inhibitors inhibits injection injections inr
    insomnia insulin interaction interactions interacts intestinal intramuscular intrathecal intravenous intravenously irritability
    itch itching jaundice joints kidney kidneys lactation laxative laxatives lesion lesions lethargy leucopenia leukopenia libido liver
    lotion lozenge lozenges lupus malaise malaria mania mcg menopause metabolised metabolism metabolite metabolites metabolized
    metastatic mg migraine migraines ml mucositis muscle muscles mutagenic myalgia myopathy nasal nausea nebuliser nebulizer
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
    vertigo viral vomit vomiting weakness wheezing withdrawal wound wounds
    """.split(whereSeparator: \.isWhitespace).map(String.init)
}
