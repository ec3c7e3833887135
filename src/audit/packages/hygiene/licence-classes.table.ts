import type { LicenceClass } from '#model/licence-policy';

/**
 * What licences ask of those who ship a package, after the list that Google keeps of those it uses, without `-only`,
 * `-or-later` and `+`: their versions are in one class. `permissive` is `notice` and `unencumbered` together.
 */
export const licenceClassLists: Readonly<Partial<Record<LicenceClass, string>>> = {
  forbidden: `AGPL-1.0 AGPL-3.0 BUSL-1.1 CC-BY-NC-1.0 CC-BY-NC-2.0 CC-BY-NC-2.5 CC-BY-NC-3.0 CC-BY-NC-4.0
    CC-BY-NC-ND-1.0 CC-BY-NC-ND-2.0 CC-BY-NC-ND-2.5 CC-BY-NC-ND-3.0 CC-BY-NC-ND-4.0 CC-BY-NC-SA-1.0 CC-BY-NC-SA-2.0
    CC-BY-NC-SA-2.5 CC-BY-NC-SA-3.0 CC-BY-NC-SA-4.0 CPAL-1.0 Elastic-2.0 Hippocratic-2.1
    JSON PolyForm-Noncommercial-1.0.0 PolyForm-Small-Business-1.0.0 SISSL SISSL-1.2 SSPL-1.0 WTFPL`,
  restricted: `BCL CC-BY-ND-1.0 CC-BY-ND-2.0 CC-BY-ND-2.5 CC-BY-ND-3.0 CC-BY-ND-4.0 CC-BY-SA-1.0 CC-BY-SA-2.0
    CC-BY-SA-2.5 CC-BY-SA-3.0 CC-BY-SA-4.0 CECILL-2.0 CECILL-2.1 EUPL-1.0 EUPL-1.1 EUPL-1.2 GFDL-1.1 GFDL-1.2 GFDL-1.3 GPL-1.0 GPL-2.0 GPL-3.0
    GPL-2.0-with-autoconf-exception GPL-2.0-with-bison-exception GPL-2.0-with-classpath-exception
    GPL-2.0-with-font-exception GPL-2.0-with-GCC-exception GPL-3.0-with-autoconf-exception GPL-3.0-with-GCC-exception
    LGPL-2.0 LGPL-2.1 LGPL-3.0 NPL-1.0 NPL-1.1 OSL-1.0 OSL-1.1 OSL-2.0 OSL-2.1 OSL-3.0 QPL-1.0 Sleepycat`,
  reciprocal: `APSL-1.0 APSL-1.1 APSL-1.2 APSL-2.0 CDDL-1.0 CDDL-1.1 CECILL-C CPL-1.0 EPL-1.0 EPL-2.0 IPL-1.0 MPL-1.0
    MPL-1.1 MPL-2.0 MPL-2.0-no-copyleft-exception MS-RL Ruby`,
  notice: `AFL-1.1 AFL-1.2 AFL-2.0 AFL-2.1 AFL-3.0 Apache-1.0 Apache-1.1 Apache-2.0 Artistic-1.0 Artistic-1.0-cl8
    Artistic-1.0-Perl Artistic-2.0 Beerware BlueOak-1.0.0 BSD-1-Clause BSD-2-Clause BSD-2-Clause-FreeBSD
    BSD-2-Clause-NetBSD BSD-2-Clause-Patent BSD-3-Clause BSD-3-Clause-Attribution BSD-3-Clause-Clear BSD-3-Clause-LBNL
    BSD-4-Clause BSD-4-Clause-UC BSD-Protection BSD-Source-Code BSL-1.0 bzip2-1.0.6 CC-BY-1.0 CC-BY-2.0 CC-BY-2.5
    CC-BY-3.0 CC-BY-4.0 CECILL-B curl ECL-2.0 EFL-2.0 FTL HPND ICU IJG ImageMagick Info-ZIP ISC Libpng libtiff LPL-1.02
    MIT MIT-CMU MIT-Modern-Variant MIT-open-group MIT-advertising MIT-enna MIT-feh MS-PL MulanPSL-2.0 NCSA Net-SNMP NTP
    OFL-1.0 OFL-1.1 OLDAP-2.8 OpenSSL PHP-3.0 PHP-3.01 PIL PostgreSQL PSF-2.0 Python-2.0 Python-2.0.1 SGI-B-2.0 TCL
    TMate Unicode-3.0 Unicode-DFS-2015 Unicode-DFS-2016 Unicode-TOU UPL-1.0 Vim W3C W3C-19980720 W3C-20150513 X11 Xnet
    Zend-2.0 Zlib zlib-acknowledgement ZPL-1.1 ZPL-2.0 ZPL-2.1`,
  unencumbered: '0BSD blessing CC-PDDC CC0-1.0 MIT-0 PDDL-1.0 Unlicense',
};

/** Licences that are followed by others of their kind, which "or later" lets people choose; the oldest first. */
export const licenceLines: readonly (readonly string[])[] = [
  ['AGPL-1.0', 'AGPL-3.0'],
  ['CDDL-1.0', 'CDDL-1.1'],
  ['EPL-1.0', 'EPL-2.0'],
  ['GFDL-1.1', 'GFDL-1.2', 'GFDL-1.3'],
  ['GPL-1.0', 'GPL-2.0', 'GPL-3.0'],
  ['LGPL-2.0', 'LGPL-2.1', 'LGPL-3.0'],
  ['MPL-1.0', 'MPL-1.1', 'MPL-2.0'],
];

/** What people write, in small letters without "the", "license", "version" and commas. Words of several meanings stand for all of them. */
export const licenceWords: ReadonlyMap<string, string> = new Map([
  ['afl 2.1', 'AFL-2.1'],
  ['agpl 3', 'AGPL-3.0-only'],
  ['agpl 3.0', 'AGPL-3.0-only'],
  ['apache', 'Apache-2.0'],
  ['apache 2', 'Apache-2.0'],
  ['apache 2.0', 'Apache-2.0'],
  ['apache software', 'Apache-2.0'],
  ['apache software 2.0', 'Apache-2.0'],
  ['asl 2.0', 'Apache-2.0'],
  ['boost software 1.0', 'BSL-1.0'],
  ['bsd', 'BSD-2-Clause AND BSD-3-Clause'],
  ['bsd 2', 'BSD-2-Clause'],
  ['bsd 2 clause', 'BSD-2-Clause'],
  ['bsd 3', 'BSD-3-Clause'],
  ['bsd 3 clause', 'BSD-3-Clause'],
  ['bsd like', 'BSD-2-Clause AND BSD-3-Clause'],
  ['bsd-style', 'BSD-2-Clause AND BSD-3-Clause'],
  ['cc0', 'CC0-1.0'],
  ['cc0 1.0', 'CC0-1.0'],
  ['cddl', 'CDDL-1.0'],
  ['common development and distribution', 'CDDL-1.0'],
  ['eclipse distribution 1.0', 'BSD-3-Clause'],
  ['eclipse public', 'EPL-1.0'],
  ['eclipse public 1.0', 'EPL-1.0'],
  ['eclipse public 2.0', 'EPL-2.0'],
  ['epl 1.0', 'EPL-1.0'],
  ['epl 2.0', 'EPL-2.0'],
  ['gnu affero general public 3', 'AGPL-3.0-only'],
  ['gnu agpl 3.0', 'AGPL-3.0-only'],
  ['gnu general public', 'GPL-1.0-or-later'],
  ['gnu general public 2', 'GPL-2.0-only'],
  ['gnu general public 3', 'GPL-3.0-only'],
  ['gnu gpl 2', 'GPL-2.0-only'],
  ['gnu gpl 3', 'GPL-3.0-only'],
  ['gnu lesser general public', 'LGPL-2.1-or-later'],
  ['gnu lesser general public 2.1', 'LGPL-2.1-only'],
  ['gnu lesser general public 3', 'LGPL-3.0-only'],
  ['gnu lgpl', 'LGPL-2.0-or-later'],
  ['gpl', 'GPL-1.0-or-later'],
  ['gpl 2', 'GPL-2.0-only'],
  ['gpl 2.0', 'GPL-2.0-only'],
  ['gpl 2+', 'GPL-2.0-or-later'],
  ['gpl 3', 'GPL-3.0-only'],
  ['gpl 3.0', 'GPL-3.0-only'],
  ['gpl 3+', 'GPL-3.0-or-later'],
  ['isc', 'ISC'],
  ['lgpl', 'LGPL-2.0-or-later'],
  ['lgpl 2.1', 'LGPL-2.1-only'],
  ['lgpl 2.1+', 'LGPL-2.1-or-later'],
  ['lgpl 3', 'LGPL-3.0-only'],
  ['lgpl 3.0', 'LGPL-3.0-only'],
  ['lgpl 3+', 'LGPL-3.0-or-later'],
  ['mit', 'MIT'],
  ['mit x11', 'MIT AND X11'],
  ['mit/x11', 'MIT AND X11'],
  ['mozilla public 1.1', 'MPL-1.1'],
  ['mozilla public 2.0', 'MPL-2.0'],
  ['mpl', 'MPL-1.1 AND MPL-2.0'],
  ['mpl 1.1', 'MPL-1.1'],
  ['mpl 2', 'MPL-2.0'],
  ['mpl 2.0', 'MPL-2.0'],
  ['new bsd', 'BSD-3-Clause'],
  ['modified bsd', 'BSD-3-Clause'],
  ['python software foundation', 'PSF-2.0'],
  ['psf', 'PSF-2.0'],
  ['simplified bsd', 'BSD-2-Clause'],
  ['unlicense', 'Unlicense'],
  ['wtfpl', 'WTFPL'],
  ['wtfpl 2', 'WTFPL'],
  ['zlib', 'Zlib'],
]);
