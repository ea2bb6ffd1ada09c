// The publishers' files: what each is called, which columns are read, and how it is named beside its figures.
// A new release is entered here, and nowhere else.

/** Columns that are read, by file. `reference` is not needed: where it is there, the result is checked against it. */
export const files = {
  clusters: {
    name: 'career_clusters_2002_to_onet.csv',
    columns: ['Career Cluster', 'Career Pathway', 'Code', 'Occupation'],
  },
  projections: {
    name: 'bls_employment_projections_2024-34.csv',
    columns: [
      '2024 National Employment Matrix title',
      '2024 National Employment Matrix code',
      'Occupation type',
      'Employment, 2024',
      'Employment, 2034',
      'Employment change, percent, 2024–34',
      'Occupational openings, 2024–34 annual average',
      'Median annual wage, dollars, 2024[1]',
      'Typical education needed for entry',
      'Work experience in a related occupation',
      'Typical on-the-job training needed to attain competency in the occupation',
    ],
  },
  wages: {
    name: 'bls_oews_national_2024-05.csv',
    columns: [
      'OCC_CODE',
      'O_GROUP',
      'H_MEDIAN',
      'A_PCT10',
      'A_PCT25',
      'A_MEDIAN',
      'A_PCT75',
      'A_PCT90',
      'HOURLY',
    ],
  },
  occupations: {
    name: 'onet_occupation_data_29_3.csv',
    columns: ['O*NET-SOC Code', 'Title', 'Description'],
  },
  interests: {
    name: 'onet_interests_2026-02.csv',
    columns: ['O*NET-SOC Code', 'Element ID', 'Scale ID', 'Data Value'],
  },
  zones: { name: 'onet_job_zones_29_3.csv', columns: ['O*NET-SOC Code', 'Job Zone'] },
  titles: {
    name: 'onet_reported_titles_29_3.csv',
    columns: ['O*NET-SOC Code', 'Reported Job Title', 'Shown in My Next Move'],
  },
  related: {
    name: 'onet_related_occupations_29_3.csv',
    columns: ['O*NET-SOC Code', 'Related O*NET-SOC Code', 'Index'],
  },
  reference: {
    name: 'reference_join.csv',
    isOptional: true,
    columns: [
      'cluster',
      'pathways',
      'onet_soc_code',
      'title',
      'median_annual_wage_2024',
      'wage_flag',
      'entry_education',
      'growth_pct_2024_34',
      'annual_openings',
      'riasec_code',
      'job_zone',
      'employment_2024',
      'employment_2034',
      'work_experience',
      'on_the_job_training',
      'bls_title',
      'bls_match',
      'oews_median_hourly_2024',
      'riasec_scores_RIASEC',
    ],
  },
};

const license = 'CC BY 4.0';

/** O*NET's notice for a modified use, word for word, then what was changed. */
export const onetNotice = [
  'This page includes information from the O*NET 29.3 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. ilp-elements has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.',
  'What was changed: everyday titles were chosen, shortened and written in small letters; interest codes and scores are those of February 2026, and scores are rounded to one decimal; wages and projections of BLS were joined to the occupations; the descriptions are left out, and sentences, Spanish titles and some everyday titles are our own.',
].join(' ');

/** What the pack says about itself and its figures. */
export const head = {
  id: 'us-2024',
  place: { en: 'the United States', es: 'los Estados Unidos' },
  years: { wages: 2024, growthFrom: 2024, growthTo: 2034 },
  topCode: 239200,
  sources: [
    {
      of: ['wages'],
      publisher: 'U.S. Bureau of Labor Statistics',
      title: 'Occupational Employment and Wage Statistics, May 2024',
      released: '2025-04',
      url: 'https://www.bls.gov/oes/',
    },
    {
      of: ['projections'],
      publisher: 'U.S. Bureau of Labor Statistics',
      title: 'Employment Projections 2024–34, Table 1.2',
      released: '2025-08',
      url: 'https://www.bls.gov/emp/tables/occupational-projections-and-characteristics.htm',
    },
    {
      of: ['occupations', 'interests'],
      publisher: 'U.S. Department of Labor, Employment and Training Administration',
      title: 'O*NET 29.3 Database; interests as updated in February 2026',
      released: '2025-05',
      url: 'https://www.onetcenter.org/database.html',
      license,
      notice: onetNotice,
    },
    {
      of: ['clusters'],
      publisher: 'O*NET OnLine',
      title: 'Occupations by Career Cluster (the framework of 2002)',
      released: '2002',
      url: 'https://www.onetonline.org/find/career',
      license,
    },
  ],
};

/** The words of the projections for each value of the published shape. */
export const wordings = {
  education: {
    'No formal educational credential': 'none',
    'High school diploma or equivalent': 'highSchool',
    'Some college, no degree': 'someCollege',
    'Postsecondary nondegree award': 'award',
    "Associate's degree": 'associate',
    "Bachelor's degree": 'bachelor',
    "Master's degree": 'master',
    'Doctoral or professional degree': 'doctoral',
  },
  experience: { None: 'none', 'Less than 5 years': 'underFiveYears', '5 years or more': 'fiveYears' },
  training: {
    None: 'none',
    'Short-term on-the-job training': 'shortTerm',
    'Moderate-term on-the-job training': 'moderateTerm',
    'Long-term on-the-job training': 'longTerm',
    Apprenticeship: 'apprenticeship',
    'Internship/residency': 'residency',
  },
};

/**
 * Occupations that BLS counts together in 2024, by the code it gives them. The codes come from the
 * crosswalk of the National Employment Matrix to the SOC of 2018.
 */
export const combined = {
  '13-1020': ['13-1021', '13-1022', '13-1023'],
  '13-2020': ['13-2022', '13-2023'],
  '21-1018': ['21-1011', '21-1014'],
  '25-2052': ['25-2055', '25-2056'],
  '25-9045': ['25-9042', '25-9043', '25-9049'],
  '29-2010': ['29-2011', '29-2012'],
  '31-1120': ['31-1121', '31-1122'],
  '39-7010': ['39-7011', '39-7012'],
  '47-4090': ['47-4091', '47-4099'],
  '51-2028': ['51-2021', '51-2022', '51-2023'],
  '51-2090': ['51-2092', '51-2099'],
  '53-1047': ['53-1042', '53-1043', '53-1044', '53-1049'],
};
