/** The browser comes with @sparticuz/chromium or from the machine: nothing is downloaded at install. */
module.exports = { skipDownload: true }
