import type { certificate } from '../../../catalogs/certificate.js';
import type { EffectTexts } from '../../../model.js';

/** What the settings behind a refused certificate do, in Turkish. */
export const effects: EffectTexts<typeof certificate> = {
  'accepts-partial-chain':
    'Açıksa zincir, güven deposundaki bir ara sertifikada bitebilir. Kapalıysa kendinden imzalı bir köke veya güven ayarı olan bir sertifikaya (`BEGIN TRUSTED CERTIFICATE`) ulaşmalıdır.',
  'checks-crl': 'Sertifikalar bu dosyadaki CRL’lerle denetlenir. Dosya, zincirdeki her CA’nın CRL’sini içermelidir.',
  'checks-expiry': 'Açıksa arkadaki sunucunun (upstream) süresi dolmuş sertifikası reddedilir.',
  'checks-name': 'Açıksa arkadaki sunucunun (upstream) sertifikası, isteğin sunucu adıyla eşleşmelidir.',
  'checks-strictly':
    'Açıksa sertifikalar RFC 5280’e harfiyen uymalıdır: Örneğin anahtar tanımlayıcıları bulunmalı, CA sertifikalarında ayrıca Key Usage uzantısı olmalıdır.',
  'limits-depth':
    'Bundan fazla CA sertifikası olan bir zincir reddedilir. Kökün sayılıp sayılmadığı ürüne göre değişir.',
  'limits-lifetime': 'Bu profille verilen sertifikalar bu süre boyunca geçerlidir.',
  'sends-chain': 'Sunucu bu dosyadaki sertifikaları gönderir: önce kendi sertifikası, sonra ara sertifikalar.',
  'sends-sni':
    'Kapalıysa vekil sunucu (proxy), arkasındaki sunucuya (upstream) sunucu adı (SNI) göndermez; o sunucu da varsayılan sertifikasını gönderebilir.',
  'sets-expected-name': 'Doğrulama açıksa arkadaki sunucunun (upstream) sertifikası bu adla eşleşmelidir.',
  'sets-minimum-strength':
    '2. düzeyde 2048 bitten kısa RSA anahtarları ve 224 bitten kısa ECC anahtarları reddedilir; 1. düzeyde sınırlar 1024 ve 160 bittir.',
  'shortens-lifetime':
    'Genel bir CA, bundan uzun süreli sertifika veremez. Sınır 2027-03-15 tarihinde 100 güne, 2029-03-15 tarihinde 47 güne iner.',
  trusts: 'Bu dosyadaki veya dizindeki CA sertifikalarına güvenilir.',
  'trusts-more': 'Bu dosyadaki CA sertifikaları yerleşik olanlara eklenir. Dosya yalnızca süreç başlarken okunur.',
  'verifies-upstream':
    'Vekil sunucunun (proxy), arkasındaki sunucunun (upstream) sertifikasını doğrulayıp doğrulamayacağını belirler.',
};
