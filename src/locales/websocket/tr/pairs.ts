import type { PairTexts } from '../../../model.js';

/** The pairs of WebSocket close codes that people confuse, in Turkish. */
export const pairs: PairTexts = {
  '1000-1001': {
    decisive:
      '1000’de iş tamamlanmıştır; 1001’de ise iletişim henüz bitmemiş olsa bile taraflardan birinin ayrılması gerekmiştir.',
    differences: [
      'İstemci 1000’den sonra geri dönmez, sunucunun gönderdiği 1001’den sonra ise genellikle yeniden bağlanır.',
      'Sayfa close(1000) çağırabilir; 1001 kodunu ise tarayıcıya bırakır.',
    ],
  },
  '1000-1005': {
    decisive: '1000 her şeyin yolunda olduğunu söyler; 1005 hiçbir şey söylemez, çünkü Close çerçevesi boştur.',
    differences: [
      'Tarayıcıda close(1000) çağrılırsa karşı taraf 1000, close() argümansız çağrılırsa 1005 görür.',
      'İkisi de temiz kapanıştır, dolayısıyla hiçbiri tek başına hata değildir.',
    ],
  },
  '1000-1010': {
    decisive: '1000 gerçekleşmiş bir iletişimi, 1010 ise başlayamamış bir iletişimi bitirir.',
    differences: [
      '1000’de bir şey yapmak gerekmez; 1010 ise istemci ile sunucu uzantılar üzerinde anlaşana kadar her denemede yinelenir.',
      'Sayfalar 1000 gönderebilir ama 1010 gönderemez; tarayıcıdaki betiklerin uzantılar üzerinde söz hakkı yoktur.',
    ],
  },
  '1000-1015': {
    decisive: '1000 çalışmış bir bağlantıyı kapatır; 1015 ise hiç güvenli hâle gelmemiş bir bağlantıyı gösterir.',
    differences: [
      '1000 karşı taraftan gelir; 1015 ise her zaman yalnızca kendi tarafınızda kaydedilir.',
      'Bütün tarayıcılar 1000 kodunu olduğu gibi bildirir; gerçekte 1015 söz konusuysa Chromium 1006, Firefox 1015 gösterir.',
    ],
  },
  '1001-1006': {
    decisive: '1001’de karşı taraf veda ederek ayrılır; 1006’da ise tek söz etmeden kaybolur.',
    differences: [
      'Düzgün biçimde kapanan bir sunucu 1001’e, zorla sonlandırılan bir sunucu 1006’ya yol açar.',
      '1001 geri dönüşü planlamanızı sağlar; 1006 ise karşıda hâlâ biri olup olmadığını belirsiz bırakır.',
    ],
  },
  '1001-1012': {
    decisive:
      '1001 uç noktanın ayrıldığını söyler; 1012 buna hizmetin yeniden başlatıldığını ve geri döneceğini ekler.',
    differences: [
      'Yalnızca 1012 kodunun kaydında bir bekleme süresi vardır: 5 ile 30 saniye arasında rastgele bir süre.',
      'Kullanıcı sayfadan ayrıldığında tarayıcılar da 1001 gönderir; 1012 ise yalnızca sunuculardan gelir.',
    ],
  },
  '1002-1003': {
    decisive: '1002 baytların çerçevelenme biçimini, 1003 ise taşıdıkları verinin türünü reddeder.',
    differences: [
      '1002 bir kütüphaneye veya vekil sunucuya, 1003 ise metin ile ikili veri arasında seçim yapan uygulamaya işaret eder.',
      '1003’e yol açan çerçeveler geçerlidir ve başka bir uç nokta bunları kabul edebilir.',
    ],
  },
  '1002-1007': {
    decisive: '1002 bozuk çerçevelerle, 1007 ise doğru çerçevelerdeki bozuk içerikle ilgilidir.',
    differences: [
      'UTF-8 olmayan metin 1007’ye, yanlış bir işlem kodu (opcode) veya eksik maske 1002’ye yol açar.',
      '1002 için protokol yığınına, 1007 için mesajı kodlayan program koduna bakın.',
    ],
  },
  '1003-1007': {
    decisive: '1003 mesajın türünü reddeder; 1007 ise baytların bu türe uymadığını söyler.',
    differences: [
      'Kusursuz bir ikili mesaj 1003’e yol açabilir, ancak 1007’ye yol açmaz.',
      '1003’te diğer türü gönderin; 1007’de kodlamayı düzeltin veya baytları ikili mesaj olarak gönderin.',
    ],
  },
  '1005-1006': {
    decisive: '1005’te Close çerçevesi gelmiştir ama boştur; 1006’da ise hiç gelmemiştir.',
    differences: [
      '1005, wasClean değeri true olan düzgün bir kapanıştır; 1006 ise wasClean değeri false olan bir kopmadır.',
      'Karşı taraf close() işlevini kodsuz çağırırsa 1005, çökerse 1006 görülür.',
      '1005 bir şey yapmayı gerektirmez; 1006 ise nedeni araştırmayı ve yeniden bağlanmayı gerektirir.',
    ],
  },
  '1005-1010': {
    decisive: '1005 bir neden verilmediğini gösterir; 1010 ise nedeni belirtir: Bir uzantı eksiktir.',
    differences: [
      'İstemci 1010 kodunu bilerek gönderir; 1005 ise çerçeve boş olduğunda alıcının kaydettiği koddur.',
      '1010’da kapanış nedeni uzantıları listeler; 1005’te neden bulunamaz, çünkü çerçevenin gövdesi yoktur.',
    ],
  },
  '1006-1015': {
    decisive:
      '1006, Close çerçevesi olmayan her kapanışı kapsar; 1015 ise bunun nedenlerinden birini, başarısız TLS el sıkışmasını belirtir.',
    differences: [
      'Chromium’da ikisi de 1006 olarak görünür ve yalnızca konsol ile sertifika sayfası yardımıyla ayırt edilir; Firefox ise 1015 bildirir.',
      '1006 saatler süren sorunsuz trafiğin ardından gelebilir; 1015 ise trafiğin ilk baytından önce ortaya çıkar.',
      'Bekleyip yeniden denemek birçok 1006 durumunu çözer; 1015 ise sertifikalarda veya TLS sürümlerinde değişiklik gerektirir.',
    ],
  },
  '1007-1008': {
    decisive: '1007 veri kodlamasıyla, 1008 ise kurallarla ilgilidir.',
    differences: [
      '1007’ye yol açan mesaj bozuktur; 1008’e yol açan mesaj ise anlaşılmış ve geri çevrilmiştir.',
      'Şemanıza uymayan JSON için 1007 değil, 1008 veya kendinize ait bir kod kullanın.',
    ],
  },
  '1008-1009': {
    decisive: '1009 çiğnenen kuralı, yani boyutu belirtir; 1008 ise kendine ait kodu olmayan kurallar içindir.',
    differences: [
      '1009’dan sonra daha küçük bir mesaj, 1008’den sonra ise yalnızca kuralı bilmek işe yarar.',
      '1008 ayrıntıları bilerek gizleyebilir; 1009 ise gönderene tam olarak neyi değiştireceğini söyler.',
    ],
  },
  '1008-3000': {
    decisive: '3000 karşı tarafın oturum açması gerektiğini, 1008 ise yalnızca bir kuralın çiğnendiğini söyler.',
    differences: [
      'İstemci 3000’e yeni bir belirteçle (token) kendi başına karşılık verebilir; 1008’de ise birinin kapanış nedenini okuması gerekir.',
      'Sayfa close() işlevine 3000 kodunu verebilir, 1008 kodunu veremez.',
      '3000 kodunu her sunucu kütüphanesi tanımaz; 1008 ise protokol kadar eskidir.',
    ],
  },
  '1008-3003': {
    decisive:
      '3003 bu hesabın izni olmadığını söyler; 1008 ise hangi kuralın kim tarafından çiğnendiğini belirsiz bırakır.',
    differences: [
      '3003’ten sonra başka yetkiler işe yarar; 1008’den sonra ise başka bir davranış işe yarayabilir.',
      'Sayfa close() işlevine 3003 kodunu verebilir, 1008 kodunu veremez.',
    ],
  },
  '1010-1015': {
    decisive:
      '1015 daha HTTP iletişimi başlamadan, 1010 ise el sıkışmadan sonra, orada yer almayan bir uzantı yüzünden ortaya çıkar.',
    differences: [
      '1015 için sertifikalara ve TLS sürümlerine, 1010 için Sec-WebSocket-Extensions başlığına bakın.',
      'İstemci 1010 kodunu sunucuya gönderir; 1015 ise kimseye ulaşmaz, her taraf onu yalnızca kendisi kaydeder.',
      'Chromium 1015 yerine 1006 gösterir; sayfadaki betikler ise 1010 kodunu hiçbir zaman gönderemez.',
    ],
  },
  '1011-1012': {
    decisive: '1011 beklenmedik bir aksaklıktır; 1012 ise planlıdır.',
    differences: [
      '1011’in arkasında günlükte bulunacak bir hata, 1012’nin arkasında ise kendiliğinden biten bir yeniden başlatma vardır.',
      '1012’de bekleme süresi bellidir: 5 ile 30 saniye arasında rastgele bir süre. 1011’de ise süreyi siz seçer ve giderek artırırsınız.',
    ],
  },
  '1012-1013': {
    decisive: '1012 kısa süre sonra geri dönmenizi, 1013 ise bu adresten uzak durmanızı ister.',
    differences: [
      '1012’den sonra 5 ile 30 saniye arasında rastgele bir süre bekleyip otomatik olarak yeniden bağlanın; 1013’ten sonra ise başka bir adrese bağlanın ya da yalnızca kullanıcı isterse yeniden bağlanın.',
      'Yeniden başlatma kendiliğinden biter; aşırı yük ise yeniden deneyen her istemciyle artar.',
    ],
  },
};
