/// Words that state what a medicine does, how it is taken and what it is taken for: a line that holds them speaks of the article's subject.
///
/// Words that shops and menus share with articles (health, doctor, treatment, prescription) are left out.
enum MedicalWords {
  static let all: [String] =
    """
    ache aches acne addiction adverse afib agonist agonists aldosterone allergic allergies allergy analgesic anaemia anaphylaxis anemia
    angina angioedema antagonist antagonists antibiotic antibiotics anticoagulant anticoagulants antidepressant antidepressants antihistamine
    antihistamines anxiety apnea apnoea arrhythmia arrhythmias arthritis asthma bacteria bacterial bioavailability bipolar bladder bleed
    bleeding bloating bowel bradycardia breastfeeding breathlessness bronchitis bruising cancer capsule capsules cardiac cholesterol chronic
    cirrhosis clearance clot clots confusion constipation contraindicated contraindication contraindications convulsions corticosteroid
    corticosteroids cough cramps cravings cyp2c19 cyp2c9 cyp2d6 cyp3a4 deficiency dehydration dementia depression diabetes diabetic diarrhea
    diarrhoea disorder disorders dizziness dizzy dosage dosages dose doses dosing drowsiness drowsy eczema edema efficacy electrolyte
    embolism endometriosis enzyme enzymes epilepsy erectile eruption estrogen fainting fatigue fertility fever fibrillation fibromyalgia
    flushing fungal gastric gastrointestinal glaucoma glucose gout haemorrhage hallucinations headache headaches heartburn hemorrhage
    hepatic hepatitis hives hiv hormone hormones hyperkalemia hypersensitivity hypertension hypoglycaemia hypoglycemia hyponatraemia
    hyponatremia hypotension hypothyroidism indicated indigestion infarction infection infections inflammation inflammatory infusion
    ingested inhaler inhibit inhibits inhibitor inhibitors injection injections insomnia insulin interacts interaction interactions
    intramuscular intravenous intravenously itch itching jaundice kidney kidneys lactation leukopenia libido liver lupus malaria mania
    mcg menopause metabolised metabolism metabolite metabolites metabolized mg migraine migraines ml myalgia nasal nausea neuropathy
    neurotransmitter neutropenia numbness obesity oedema off-label ointment opioid opioids oral orally osteoporosis overdose ovulation
    palpitations pancreatitis paralysis parkinson's patients peptic pharmacokinetics photosensitivity placebo plasma platelet platelets
    pneumonia postpartum potassium pregnancy pregnant prescribed psoriasis psychosis pulmonary rash rashes receptor receptors rectal reflux
    relapse renal respiratory rheumatoid schizophrenia sedation seizure seizures serotonin serum sleepiness sleepy sodium soreness spasm
    spasms steroid steroids stomach stroke subcutaneous subcutaneously suicidal suppository sweating swelling swollen symptom symptoms
    syndrome tablet tablets tachycardia thirst thrombosis thyroid tingling tiredness tolerated topical toxic toxicity tremor tremors tumor
    tumour ulcer ulcers urinary urination urine vaginal vertigo viral vomit vomiting weakness wheezing withdrawal
    """.split(whereSeparator: \.isWhitespace).map(String.init)
}
