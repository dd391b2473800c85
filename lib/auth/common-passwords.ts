/** The best-known passwords of eight characters or more, in lower case: the first that anybody tries. */
export const commonPasswords: ReadonlySet<string> = new Set(
  `password password1 password12 password123 password1234 password! passw0rd p@ssw0rd p@ssword1 12345678 123456789 1234567890 12345678910
  0123456789 0987654321 987654321 87654321 11111111 111111111 1111111111 00000000 0000000000 22222222 33333333 55555555
  66666666 77777777 88888888 99999999 12341234 11223344 1122334455 12121212 123123123 123321123 147258369 159753456
  123456abc abc123456 abcd1234 abcdefgh abcdefghi a1b2c3d4 1q2w3e4r 1q2w3e4r5t 1qaz2wsx qwertyui qwertyuiop qwerty123
  qwerty1234 qwerty12 qwer1234 asdfghjk asdfghjkl asdf1234 zxcvbnm1 zaq12wsx q1w2e3r4 q1w2e3r4t5 iloveyou iloveyou1
  iloveyou2 sunshine sunshine1 princess princess1 football football1 baseball baseball1 basketball superman superman1
  batman123 spiderman starwars pokemon1 pokemon123 trustno1 whatever welcome1 welcome123 letmein1 letmein123 admin123
  admin1234 administrator changeme changeme1 secret123 monkey123 dragon123 master123 shadow123 michael1 jennifer jordan23
  charlie1 computer internet samsung1 google123 facebook1 liverpool chelsea1 arsenal1 barcelona mustang1 corvette mercedes
  ferrari1 harley123 yamaha123 blink182 slipknot metallica nirvana1 butterfly chocolate elephant cheese123 cookie123
  banana123 summer2024 summer2025 summer2026 winter2024 winter2025 winter2026 spring2026 autumn2026 november december january1
  february september testtest test1234 testing123 password2 passwort passwort1 contrasena motdepasse hello123 hello1234
  helloworld mypassword yourpassword nopassword password01 passw0rd1 1password qazwsxedc qazwsx123 11235813 31415926
  27182818 14142135 versed123 versedversed learning1 teacher1 teacher123 student1 student123 school123`
    .split(/\s+/)
    .filter(Boolean),
)
