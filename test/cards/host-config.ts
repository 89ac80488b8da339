// Colours and spacing like those of Teams, for pictures of cards: light and dark.

export interface Theme {
  readonly name: 'light' | 'dark';
  readonly background: string;
  readonly card: string;
  readonly text: string;
  readonly subtle: string;
  readonly line: string;
  readonly good: string;
  readonly attention: string;
  readonly warning: string;
  readonly warningBackground: string;
  readonly goodBackground: string;
  readonly accentBackground: string;
}

export const themes: readonly Theme[] = [
  {
    ...{ name: 'light', background: '#f5f5f5', card: '#ffffff', text: '#242424', subtle: '#616161', line: '#e0e0e0' },
    ...{ good: '#237b4b', attention: '#c4314b', warning: '#835c00', warningBackground: '#fbf6d9' },
    ...{ goodBackground: '#e7f2da', accentBackground: '#e2e2f6' },
  },
  {
    ...{ name: 'dark', background: '#1f1f1f', card: '#2d2c2c', text: '#ffffff', subtle: '#b3b3b3', line: '#484644' },
    ...{ good: '#92c353', attention: '#f9526b', warning: '#f8d22a', warningBackground: '#463100' },
    ...{ goodBackground: '#1f3a12', accentBackground: '#33344a' },
  },
];

/** A host configuration as the adaptivecards renderer takes it. */
export function hostConfig(theme: Theme): object {
  const colour = (normal: string, subtle: string) => ({ default: normal, subtle });
  const foregroundColors = {
    default: colour(theme.text, theme.subtle),
    good: colour(theme.good, theme.good),
    attention: colour(theme.attention, theme.attention),
    warning: colour(theme.warning, theme.warning),
    accent: colour('#6264a7', '#6264a7'),
  };
  const style = (backgroundColor: string) => ({ backgroundColor, foregroundColors });
  return {
    fontFamily: '"Segoe UI", "Liberation Sans", sans-serif',
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 200, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: theme.line },
    supportsInteractivity: true,
    containerStyles: {
      default: style(theme.card),
      emphasis: style(theme.background),
      warning: style(theme.warningBackground),
      good: style(theme.goodBackground),
      accent: style(theme.accentBackground),
    },
    actions: { maxActions: 6, buttonSpacing: 8, actionsOrientation: 'horizontal', actionAlignment: 'left' },
    factSet: {
      title: { weight: 'bolder', wrap: true, maxWidth: 140 },
      value: { wrap: true },
      spacing: 16,
    },
    table: { cellSpacing: 8 },
  };
}
