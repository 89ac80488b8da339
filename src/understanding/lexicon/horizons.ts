// What people call a horizon whose name is one of the usual ones.

// prettier-ignore
const called: Readonly<Record<string, readonly string[]>> = {
  'kort sikt': ['på kort sikt', 'kortsiktig', 'kortsiktiga', 'kort horisont', 'kort tidshorisont', 'kort tid', 'den korta horisonten', 'närtid', 'i närtid', 'det korta perspektivet'],
  'lång sikt': ['på lång sikt', 'långsiktig', 'långsiktiga', 'lång horisont', 'lång tidshorisont', 'längre sikt', 'på längre sikt', 'den långa horisonten', 'det långa perspektivet'],
  'medellång sikt': ['på medellång sikt', 'medellång horisont', 'mellanlång sikt', 'mellanlångt perspektiv', 'lite längre fram'],
  'short term': ['short-term', 'short horizon', 'short time horizon', 'short run', 'near term', 'near-term', 'shorter term', 'nearest horizon'],
  'long term': ['long-term', 'long horizon', 'long time horizon', 'long run', 'longer term', 'longer-term', 'longer horizon'],
  'medium term': ['medium-term', 'medium horizon', 'mid-term', 'mid term', 'middle term', 'intermediate term'],
};

/** @param name a name of a horizon, in lower case */
export function alsoCalled(name: string): readonly string[] {
  return called[name] ?? [];
}
