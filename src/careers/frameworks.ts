import type { LocalText } from './career-pack.js';

/** A cluster of the framework of 2024, and what of the older framework it comes closest to. */
export interface Cluster2024 {
  /** Begins with `2024/`, such as `2024/construction`. */
  readonly id: string;
  readonly name: LocalText;
  /** Clusters or pathways of the framework of 2002, by id. */
  readonly from: readonly string[];
  /** No table says which occupation belongs to which cluster of 2024: this goes cluster to cluster. */
  readonly isApproximate: true;
  /** Not a cluster of 2024 but what it has no single place for; shown as such. */
  readonly hasNoSinglePlace: boolean;
}

function cluster(slug: string, en: string, es: string, from: readonly string[]): Cluster2024 {
  return { id: `2024/${slug}`, name: { en, es }, from, isApproximate: true, hasNoSinglePlace: false };
}

/**
 * The National Career Clusters Framework of 2024 (Advance CTE): 14 clusters, as far as the one of 2002
 * leads there. Engineering stands in two of them. Science and mathematics were taken apart and given to
 * all; they stay reachable as a fifteenth entry that says so.
 */
export const framework2024: readonly Cluster2024[] = [
  cluster('advanced-manufacturing', 'Advanced Manufacturing', 'Manufactura avanzada', [
    'manufacturing',
    'stem/engineering-technology',
  ]),
  cluster('agriculture', 'Agriculture', 'Agricultura', [
    'agriculture/agribusiness-systems',
    'agriculture/animal-systems',
    'agriculture/food-products-processing-systems',
    'agriculture/plant-systems',
    'agriculture/power-structural-technical-systems',
  ]),
  cluster('arts', 'Arts, Entertainment, & Design', 'Artes, entretenimiento y diseño', ['arts']),
  cluster('construction', 'Construction', 'Construcción', ['construction', 'stem/engineering-technology']),
  cluster('digital-technology', 'Digital Technology', 'Tecnología digital', ['information-technology']),
  cluster('education', 'Education', 'Educación', ['education']),
  cluster('energy', 'Energy & Natural Resources', 'Energía y recursos naturales', [
    'agriculture/environmental-service-systems',
    'agriculture/natural-resources-systems',
  ]),
  cluster('financial-services', 'Financial Services', 'Servicios financieros', ['finance']),
  cluster('healthcare', 'Healthcare & Human Services', 'Salud y servicios a las personas', [
    'health',
    'human-services',
  ]),
  cluster('hospitality', 'Hospitality, Events, & Tourism', 'Hotelería, eventos y turismo', ['hospitality']),
  cluster('management', 'Management & Entrepreneurship', 'Gestión y emprendimiento', ['business']),
  cluster('marketing', 'Marketing & Sales', 'Mercadeo y ventas', ['marketing']),
  cluster('public-service', 'Public Service & Safety', 'Servicio público y seguridad', ['government', 'law']),
  cluster('supply-chain', 'Supply Chain & Transportation', 'Cadena de suministro y transporte', [
    'transportation',
  ]),
  {
    ...cluster(
      'science-mathematics',
      'Science and math (no single place in 2024)',
      'Ciencia y matemáticas (sin un solo lugar en 2024)',
      ['stem/science-mathematics'],
    ),
    hasNoSinglePlace: true,
  },
];
