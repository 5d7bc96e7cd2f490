// The words by which names of persons are told from everything else that is written with a capital.

/** Before a name; with a full stop only where it is an abbreviation. */
export const HONORIFICS: ReadonlySet<string> = toWords(`
  ibu bu bunda bapak pak mbak mba mas kak kakak adik dik dek tante om nenek nek kakek mbah eyang oma opa
  saudara saudari nyonya tuan haji hajah hajjah ustaz ustadz ustazah pendeta romo suster teteh kang bang
  abang mpok uni uda cik koh mang ananda almarhum mr mrs ms miss grandma grandpa auntie
`);
export const ABBREVIATED: ReadonlySet<string> = toWords(`
  bpk sdr sdri ny tn h hj pdt ust alm almh mr mrs ms dr drs
`);

/** After an honorific they make a role, a group or a saying: "Ibu Hamil", "Pak RT", "Mas Kawin". */
export const ROLES: ReadonlySet<string> = toWords(`
  hamil menyusui rumah tangga rt rw lurah camat bupati walikota wali kota gubernur presiden menteri
  kepala ketua wakil sekretaris bendahara guru dosen bidan dokter perawat kader pkk posyandu kantin
  penjual pedagang pemilik tani petani nelayan buruh tukang ojek ojol sopir supir kurir pengemudi satpam
  polisi hansip kadus kades donatur relawan pengurus jemaat warga penerima pendamping panitia anggota
  pemulung lansia muda tua janda asuh angkat tiri kandung mertua pertiwi tunggal kawin nasional sedunia
  eropa gembala majelis diaken sekolah murid siswa bayi balita kecil besar bungsu sulung kami kita saya
  mereka dan atau yang di ke dari itu ini juga menerima membawa mengambil menunggu memasak membagikan
  membeli memegang berbagi anonim x allah tuhan contoh anak umat ganda batam pos pkh kube umkm hebat
  sehat tangguh bahagia mandiri prasejahtera berdaya peduli emirat soviet pasal ayat injil saw as swt
  keluarga pekerja pengungsi korban penyandang penghuni tetangga circunomy
`);

/** A business, a street or an institution is called after somebody who is no recipient. */
export const NAMED_AFTER: ReadonlySet<string> = toWords(`
  warung kedai toko kios gerobak dapur depot rm katering catering umkm usaha bubur gado-gado bakso baso
  soto sate nasi mie mi bakmi rujak pempek cilok seblak martabak roti kue jajanan keripik kripik sambal
  tahu tempe jamu kopi es ayam bebek ikan lontong ketoprak pecel siomay batagor gorengan penjahit jahit
  laundry bengkel salon lapak konveksi kerajinan anyaman sablon stan stand jl jln jalan gg gang pasar
  masjid musala mushola gereja pura vihara rs rsud rsu puskesmas klinik sd sdn smp smpn sma sman smk tk
  paud panti yayasan pesantren stadion bandara stasiun terminal pelabuhan taman gedung gunung pulau
  kampung kelurahan desa kecamatan kota nabi santo santa universitas hari posyandu kelompok kube
  koperasi komunitas merek brand stall shop street kitchen bakery cookies snack food craft cake store
  mart jaya makmur abadi group batik tenun songket rias pijat pangkas fotokopi servis angkringan lesehan
  dimsum cireng bakwan pisang lumpia serabi surabi rengginang bolu brownies donat puding susu
`);

/** Given names that are hardly anything else; with a further capitalised word they need no honorific. */
export const COMMON_NAMES: ReadonlySet<string> = toWords(`
  siti joko budi agus ahmad achmad muhammad mohammad muhamad mochamad abdul sutrisno suparman sugeng
  slamet sumarni suminah sulastri suryani sumiati sunarti wahyuni yulianti nurhayati nuraini nurul
  fatimah aisyah khadijah aminah maimunah rohani romlah rukmini wati yanti yati susanti susilo
  susilowati bambang hendra herman hendro eko dwi tri sri endang dewi ratna rina rini rani lina linda
  maria yohanes yosef petrus paulus agustinus stefanus markus matius lukas kristina theresia yuliana
  margaretha ketut wayan nyoman kadek komang putu gede asep ujang dadang cecep neneng euis iis deden
  yayan iwan irwan hasan husein hussein ibrahim ismail ridwan rizky rizki fajar andi andri dedi deddy
  rudi rudy yudi wawan tono toni tini tuti titin tati ningsih lestari astuti handayani kartini kartika
  puspita permatasari wulandari rahmawati hidayat hidayati santoso setiawan kurniawan gunawan wibowo
  nugroho prasetyo saputra sari mega indah ani ida ika nina nani mimin minah inem iyem parti warni darmi
  jumiati juminten karsih karni marni mulyani mulyono hartono hartini jono paijo parman tarno warto
  karyo samsul syamsul udin jamal kamal rahmat susanto suparno sukirman suharti sulaiman usman yusuf
  zainab halimah salamah ratmi surti paini tukiyem wagiyem
`);

/** Common names that are also ordinary words or places when they stand alone: "Sari Kedelai", "Putu Bambu". */
export const ALSO_WORDS: ReadonlySet<string> = toWords(`
  sari mega indah fajar lestari tri dwi eko kartika permatasari ida ika ani puspita hidayat maria tini
  mulyono kartini saputra toni lina sri putu gede
`);

/** Written small they say something else before an honorific: "kami tahu Bu …", "dapur Bu …". */
export const OTHERWISE_SMALL: ReadonlySet<string> = toWords(`
  tahu jalan hari dapur kota kelompok
`);

/** Abbreviations before a name: their full stop ends no sentence. */
export const SHORT_PLACES: ReadonlySet<string> = toWords(`
  jl jln gg rs st kel kec ds kp
`);

function toWords(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
