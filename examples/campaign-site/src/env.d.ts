// Types that Astro gives its pages.
/// <reference types="astro/client" />
