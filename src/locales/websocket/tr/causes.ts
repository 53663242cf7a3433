import type { Causes } from '../../../model.js';

/** What leads from a close code to what happened, in Turkish. */
export const causes: { readonly 1006: Causes } = {
  1006: {
    question: 'Bağlantı kapanmadan önce open olayı tetiklendi mi?',
    answers: [
      {
        text: 'Hayır, bağlantı hiç açılmadı.',
        next: {
          question: 'Tarayıcının ağ paneli HTTP yükseltme isteği için ne gösteriyor?',
          answers: [
            {
              text: '101 dışında bir HTTP durum kodu gösteriyor.',
              conclusion:
                'Sunucu veya bir vekil sunucu (proxy) HTTP yükseltmesini reddetti; tarayıcı bu durum kodunu sayfadan gizler.',
              fixes: [
                {
                  id: 'read-http-status',
                  who: 'client',
                  text: 'Durum kodunun anlamına bakın: 401 ve 403 belirteci (token), çerezi veya kaynağı (origin), 404 yolu, 502 ve 504 vekil sunucuyu işaret eder.',
                },
                {
                  id: 'forward-upgrade-headers',
                  who: 'operator',
                  text: 'Bağlantı yolundaki her vekil sunucunun Upgrade ve Connection başlıklarını ilettiğini denetleyin.',
                  run: 'proxy_http_version 1.1;\nproxy_set_header Upgrade $http_upgrade;\nproxy_set_header Connection "upgrade";',
                },
              ],
            },
            {
              text: '101 gösteriyor, yine de open olayı tetiklenmedi.',
              conclusion:
                'Sunucunun el sıkışmaya verdiği yanıt geçersizdi: Ya Sec-WebSocket-Accept yanlış ya da yanıtta istemcinin önermediği bir alt protokol veya uzantı var.',
              fixes: [
                {
                  id: 'read-rejected-header',
                  who: 'client',
                  text: 'Konsolu okuyun: Hangi başlığın reddedildiği orada yazar.',
                },
                {
                  id: 'return-offered-subprotocol',
                  who: 'server',
                  text: 'El sıkışmayı yanıtlamayı bir WebSocket kütüphanesine bırakın ve yalnızca istemcinin önerdikleri arasından seçim yapın.',
                },
              ],
            },
            {
              text: 'Sertifika veya TLS hatası gösteriyor.',
              conclusion: 'TLS el sıkışması başarısız oldu; Chromium bunu 1006 olarak gösterir.',
              fixes: [
                {
                  id: 'open-in-browser',
                  who: 'client',
                  text: 'Aynı sunucuyu ve portu bir sekmede https:// ile açın: Tarayıcı, sertifikada neyin yanlış olduğunu söyler.',
                },
                {
                  id: 'verify-certificate',
                  who: 'operator',
                  text: 'Sertifikadaki sunucu adını, geçerlilik tarihlerini ve sunucunun gönderdiği ara sertifikaları denetleyin.',
                  run: 'openssl s_client -connect example.com:443 -servername example.com -verify_hostname example.com </dev/null',
                },
              ],
            },
            {
              text: 'Hiç istek yok veya istek engellenmiş görünüyor.',
              conclusion:
                'Tarayıcı isteği daha çıkmadan durdurdu: Bir içerik güvenliği ilkesi (Content-Security-Policy), bir eklenti veya https:// sayfasındaki bir ws:// adresi buna yol açtı. Bu durumda her tarayıcı 1006 bildirmez.',
              fixes: [
                {
                  id: 'read-block-reason',
                  who: 'client',
                  text: 'Konsolu okuyun: Hangi ilkenin engellediği veya hangi adresin engellendiği orada yazar.',
                },
                {
                  id: 'use-wss',
                  who: 'client',
                  text: 'https:// ile gelen sayfada wss:// kullanın ve bir kez de eklentisiz bir profilde deneyin.',
                },
                {
                  id: 'allow-connect-src',
                  who: 'server',
                  text: 'Adrese içerik güvenliği ilkenizin connect-src yönergesinde izin verin.',
                  run: "Content-Security-Policy: connect-src 'self' wss://example.com",
                },
              ],
            },
            {
              text: 'DNS hatası veya reddedilen bağlantı gösteriyor ya da hiç yanıt yok.',
              next: {
                question:
                  'Aynı sunucuya ve porta gönderilen bir https:// isteği (ws:// adresi için http://), durum kodu ne olursa olsun yanıt alıyor mu?',
                answers: [
                  {
                    text: 'Evet, alıyor.',
                    conclusion:
                      'Bağlantı yolundaki bir şey veya sunucunun kendisi HTTP’yi geçiriyor ama HTTP yükseltmesini yutuyor.',
                    fixes: [
                      {
                        id: 'try-other-network',
                        who: 'client',
                        text: 'VPN, şirket vekil sunucusu ve virüs koruma yazılımı olmadan, ayrıca başka bir ağda yeniden deneyin.',
                      },
                      {
                        id: 'serve-on-443',
                        who: 'operator',
                        text: 'wss:// hizmetini 443 numaralı porttan sunun; güvenlik duvarı ile vekil sunucunun HTTP yükseltmelerini geçirmesini sağlayın.',
                      },
                      {
                        id: 'respond-to-upgrades',
                        who: 'server',
                        text: 'Bilinmeyen yollara gelenler de dahil her HTTP yükseltme isteğini kabul edin veya reddedin.',
                      },
                    ],
                  },
                  {
                    text: 'Hayır, ama başka bir ağda alıyor.',
                    conclusion: 'Bu ağ, sunucuyu veya portu engelliyor ya da sunucu adını çözümleyemiyor.',
                    fixes: [
                      {
                        id: 'compare-dns',
                        who: 'client',
                        text: 'DNS’in iki ağda verdiği yanıtları karşılaştırın.',
                        run: 'dig +short example.com',
                      },
                      {
                        id: 'allow-host',
                        who: 'operator',
                        text: 'Bu ağda sunucuya ve porta izin verilmesini sağlayın.',
                        run: 'nc -vz HOST PORT',
                      },
                    ],
                  },
                  {
                    text: 'Hayır, hiçbir ağda almıyor.',
                    conclusion: 'Sunucu çalışmıyor veya DNS yanlış adrese götürüyor.',
                    fixes: [
                      {
                        id: 'check-listener',
                        who: 'operator',
                        text: 'DNS’in verdiği adreste bir sürecin bu portu dinlediğini denetleyin.',
                        run: 'ss -ltnp\ndig +short example.com',
                      },
                    ],
                  },
                ],
              },
            },
          ],
        },
      },
      {
        text: 'Evet, bağlantı açılmıştı.',
        next: {
          question: 'Bağlantı her seferinde yaklaşık aynı süre sonunda mı kapanıyor?',
          answers: [
            {
              text: 'Evet, son mesajdan itibaren aynı süre geçince.',
              conclusion: 'Vekil sunucu (proxy) veya yük dengeleyici boştaki bağlantıları kesiyor.',
              fixes: [
                {
                  id: 'ping-when-idle',
                  who: 'server',
                  text: 'Bağlantı yolundaki en kısa boşta kalma zaman aşımından daha sık, örneğin 20 saniyede bir ping gönderin.',
                },
                {
                  id: 'raise-idle-timeout',
                  who: 'operator',
                  text: 'Geçen süreyi bağlantı yolundaki zaman aşımlarıyla, örneğin nginx’teki proxy_read_timeout ve yük dengeleyicinin boşta kalma zaman aşımı ile karşılaştırın.',
                  run: 'proxy_read_timeout 300s;',
                },
              ],
            },
            {
              text: 'Evet, mesajlar akarken bile bağlantının açılmasından itibaren aynı süre geçince.',
              conclusion:
                'Bir şey, bağlantının ne kadar sürebileceğini sınırlıyor: vekil sunucu, barındırma platformu veya oturum.',
              fixes: [
                {
                  id: 'check-maximum-duration',
                  who: 'operator',
                  text: 'Platformun ve vekil sunucunun bir bağlantıya en fazla ne kadar süre tanıdığına bakın.',
                },
                {
                  id: 'close-before-limit',
                  who: 'server',
                  text: 'Bu süre dolmadan bağlantıyı kendiniz 1001 veya 1012 ile kapatın.',
                },
                {
                  id: 'resume-session',
                  who: 'client',
                  text: 'Yeniden bağlanmayı olağan bir durum sayın ve bu arada kaçırılanları isteyin.',
                },
              ],
            },
            {
              text: 'Hayır, farklı sürelerde kapanıyor.',
              next: {
                question: 'Başka istemciler de aynı anda bağlantılarını kaybediyor mu?',
                answers: [
                  {
                    text: 'Evet, birçoğu birden.',
                    conclusion:
                      'Sunucu süreci veya önündeki vekil sunucu, bağlantılarını kapatmadan sona erdi: Nedeni bir çökme, bellek yetersizliğinden sonlandırılma veya yeni sürüm dağıtımıdır.',
                    fixes: [
                      {
                        id: 'find-restart',
                        who: 'operator',
                        text: 'O ana ait bir yeniden başlatma, vekil sunucu yapılandırmasının yeniden yüklenmesi, bellek yetersizliğinden sonlandırma veya yeni sürüm dağıtımı arayın.',
                        run: "kubectl describe pod POD\ndmesg -T | grep -i 'out of memory'",
                      },
                      {
                        id: 'close-on-shutdown',
                        who: 'server',
                        text: 'Kapatma sinyali gelince, süreç sona ermeden önce her bağlantıyı 1001 veya 1012 ile kapatın.',
                      },
                    ],
                  },
                  {
                    text: 'Hayır, yalnızca bu istemci.',
                    next: {
                      question: 'Hemen öncesinde ne oldu?',
                      answers: [
                        {
                          text: 'Bir mesaj gönderildi veya alındı.',
                          conclusion:
                            'Taraflardan biri bu mesaj yüzünden bağlantıyı sonlandırdı: Mesaj çok büyüktü, metni UTF-8 değildi veya çerçevesi hatalıydı. Bazı istemciler bu durumda 1009, 1007 veya 1002 yerine 1006 bildirir.',
                          fixes: [
                            {
                              id: 'send-short-message',
                              who: 'client',
                              text: 'Bunun yerine kısa bir mesaj gönderin: Bağlantı ayakta kalırsa neden boyuttur.',
                            },
                            {
                              id: 'log-library-errors',
                              who: 'server',
                              text: 'WebSocket kütüphanenizin hatalarını günlüğe yazın ve kütüphanenin boyut sınırını vekil sunucununkiyle karşılaştırın.',
                            },
                          ],
                        },
                        {
                          text: 'Cihaz uykuya geçti, ağ değiştirdi veya sayfa arka plandaydı.',
                          conclusion:
                            'Bağlantı sürerken ağ kayboldu ya da sayfanın zamanlayıcıları durdu ve sunucu beklemekten vazgeçti.',
                          fixes: [
                            {
                              id: 'reconnect-on-return',
                              who: 'client',
                              text: 'Sayfa yeniden görünür olduğunda veya online olayı tetiklendiğinde yeniden bağlanın ve bu arada kaçırılanları isteyin.',
                            },
                            {
                              id: 'terminate-dead-connections',
                              who: 'server',
                              text: 'Ölü bağlantılar sizin tarafınızda da fark edilsin diye ping gönderin.',
                            },
                          ],
                        },
                        {
                          text: 'Görünürde bir şey olmadı.',
                          next: {
                            question: 'Bağlantı; vekil sunucu, VPN ve virüs koruma yazılımı olmadan ayakta kalıyor mu?',
                            answers: [
                              {
                                text: 'Evet, kalıyor.',
                                conclusion: 'Bunlardan biri bağlantıyı kesiyor veya çerçevelerini bozuyor.',
                                fixes: [
                                  {
                                    id: 'enable-one-by-one',
                                    who: 'operator',
                                    text: 'Bunları birer birer yeniden devreye alın; sorun hangisinde çıkıyorsa adresi onun denetimi dışında bırakın.',
                                  },
                                ],
                              },
                              {
                                text: 'Hayır, kalmıyor.',
                                conclusion:
                                  'Büyük olasılıkla sunucu tarafı bağlantıyı kapanış el sıkışması olmadan kesti.',
                                fixes: [
                                  {
                                    id: 'find-dropped-socket',
                                    who: 'server',
                                    text: 'Yakalanmamış bir istisna ve soketi kapatmak yerine yok eden bir kod arayın.',
                                  },
                                  {
                                    id: 'capture-packets',
                                    who: 'operator',
                                    text: 'Sunucuda paketleri kaydedin: Close çerçevesi olmadan görülen ilk FIN veya RST, bağlantıyı kimin bitirdiğini gösterir.',
                                    run: 'tcpdump -i any -w ws.pcap port PORT',
                                  },
                                ],
                              },
                            ],
                          },
                        },
                      ],
                    },
                  },
                ],
              },
            },
          ],
        },
      },
    ],
  },
};
