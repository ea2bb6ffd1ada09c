/**
 * The ids of the 16 clusters of the National Career Clusters Framework of 2002. Only clusters that go by
 * these names can be led over to the framework of 2024.
 */
export const clusters2002: readonly string[] = (
  'agriculture construction arts business education finance government health hospitality human-services ' +
  'information-technology law manufacturing marketing stem transportation'
).split(' ');
