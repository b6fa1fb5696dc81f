/** Setting that keeps the language of the bundle imported last, so that an export gives back what came in. */
export const bundleLanguageSetting = 'bundleLanguage'
